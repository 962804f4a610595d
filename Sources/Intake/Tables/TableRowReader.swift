/// Reads the records of one table in one file, one after the other.
protocol TableRowReader {
  var resolver: SubjectResolver { get }

  /// Adds the content of the current record, or reports why it cannot be used.
  func take()
}

extension TableRowReader {
  var values: FieldValues { resolver.values }
  var findings: FileFindings { resolver.findings }
  var builder: SubmissionBuilder { resolver.builder }
}
