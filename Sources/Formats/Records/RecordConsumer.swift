import Model

/// Takes what a reader reads, in the order of the file.
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
  /// Called once for a table with a header row, before its records.
  ///
  /// - Parameters:
  ///   - table: what the reader was told; empty when it was told nothing.
  ///   - names: the header's cells without white space at their ends; there is at least one.
  ///   - places: where each of them stands.
  mutating func begin(table: String, names: [String], places: [SourcePlace])

  /// Called for every record.
  mutating func take(_ record: borrowing Record)

  /// Called for everything that is wrong with the syntax.
  mutating func note(_ finding: Finding)

  /// Whether a finding of this code would be listed; one that is only counted need not say more than its code.
  func lists(_ code: FindingCode) -> Bool
}

extension RecordConsumer {
  package func lists(_ code: FindingCode) -> Bool { true }
}
