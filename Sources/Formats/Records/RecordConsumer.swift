import Model

/// Takes what a reader reads, in the order of the file.
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
