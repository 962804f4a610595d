import Formats
import Model

/// Determines the delimiter of a table from the findings of the reader.
enum RowDelimiter {
  /// The delimiter that is stated in a finding.
  static func named(by finding: Finding) -> UInt8? {
    guard finding.code == .csvDelimiter, let phrase = finding.arguments[phrase: "delimiter"] else { return nil }
    return CSVDelimiter.candidates.first { CSVDelimiter.phrase(of: $0) == phrase }
  }

  /// Whether the only heading of a table contains all headings as a single text.
  ///
  /// Headings that are separated by a character other than `delimiter` do not count, because then the file may only
  /// state the wrong delimiter.
  static func isWrapped(_ header: [String], _ delimiter: UInt8) -> Bool {
    let named = header.filter { !$0.isEmpty }
    guard named.count == 1, named[0].utf8.count < 10_000 else { return false }
    guard named[0].utf8.contains(delimiter) else { return false }
    let cells = QuotedCells.split(named[0], by: Character(Unicode.Scalar(delimiter)))
    return Table(header: cells) != nil || Table(misspeltHeader: cells) != nil
  }
}
