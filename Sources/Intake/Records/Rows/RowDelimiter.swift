import Formats
import Model

/// Finds out which character separates the cells of a table, from what the reader reported.
enum RowDelimiter {
  /// The delimiter that a finding about it names.
  static func named(by finding: Finding) -> UInt8? {
    guard finding.code == .csvDelimiter, let phrase = finding.arguments[phrase: "delimiter"] else { return nil }
    return CSVDelimiter.candidates.first { CSVDelimiter.phrase(of: $0) == phrase }
  }

  /// Whether the only heading of a table holds all of its headings.
  ///
  /// If it holds them between another character than `delimiter`, the delimiter may only have been stated wrongly.
  static func isWrapped(_ header: [String], _ delimiter: UInt8) -> Bool {
    let named = header.filter { !$0.isEmpty }
    guard named.count == 1, named[0].utf8.count < 10_000 else { return false }
    guard named[0].utf8.contains(delimiter) else { return false }
    let cells = QuotedCells.split(named[0], by: Character(Unicode.Scalar(delimiter)))
    return Table(header: cells) != nil || Table(misspeltHeader: cells) != nil
  }
}
