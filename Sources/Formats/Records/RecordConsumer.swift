import Model

/// Receives what a reader reads, in file order.
///
/// ```swift
/// struct RowCount: RecordConsumer {
///   var rows = 0
///
///   mutating func begin(table: String, names: [String], places: [SourcePlace]) {}
///   mutating func take(_ record: borrowing Record) { rows += 1 }
///   mutating func note(_ finding: Finding) { print(finding.code) }
/// }
/// ```
package protocol RecordConsumer {
  /// Called once for each table that has a header row, before its records.
  ///
  /// - Parameters:
  ///   - table: the name of the table that was given to the reader; empty if none was given.
  ///   - names: the header cells without white space at either end; there is at least one.
  ///   - places: the places of the header cells.
  mutating func begin(table: String, names: [String], places: [SourcePlace])

  /// Called for every record.
  mutating func take(_ record: borrowing Record)

  /// Called for every syntax problem.
  mutating func note(_ finding: Finding)

  /// Whether a finding with this code would be listed; one that is only counted needs no details.
  func shouldList(_ code: FindingCode) -> Bool
}

extension RecordConsumer {
  package func shouldList(_ code: FindingCode) -> Bool { true }
}
