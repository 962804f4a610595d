/// Reads the records of one table in one file, one after the other.
protocol TableRowReader {
  var resolver: SubjectResolver { get }
}

extension TableRowReader {
  var values: FieldValues { resolver.values }
  var findings: FileFindings { resolver.findings }
  var builder: SubmissionBuilder { resolver.builder }
}

/// Reads the records of a table about indicators, which may share a row with those of another.
protocol IndicatorRowReader: TableRowReader {
  /// Adds the content of the current record, or reports why it cannot be used.
  ///
  /// - Parameter subject: what the record is about; nil if that is not known.
  func take(_ subject: RecordSubject?)
}

extension IndicatorRowReader {
  func take() { take(resolver.subject()) }
}
