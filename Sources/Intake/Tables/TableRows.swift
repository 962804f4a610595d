/// Reads the records of one table in one file, one after the other.
protocol TableRows {
  var reader: SubjectReader { get }

  /// Adds the content of the current record, or reports why it cannot be used.
  func take()
}

extension TableRows {
  var values: FieldValues { reader.values }
  var findings: FileFindings { reader.findings }
  var builder: SubmissionBuilder { reader.builder }
}
