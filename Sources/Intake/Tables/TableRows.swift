/// Reads the records of one table of one file, one after the other.
protocol TableRows {
  var reader: SubjectReader { get }

  /// Takes in what the record at hand states, or notes why it cannot be used.
  func take()
}

extension TableRows {
  var values: FieldValues { reader.values }
  var findings: FileFindings { reader.findings }
  var builder: SubmissionBuilder { reader.builder }
}
