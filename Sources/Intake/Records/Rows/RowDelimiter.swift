import Model

/// The characters that may stand between cells, and their names in findings.
enum RowDelimiter {
  static let comma: UInt8 = 0x2C
  private static let names: [(byte: UInt8, phrase: PhraseKey)] = [
    (comma, PhraseKey("delimiter-comma")), (0x3B, PhraseKey("delimiter-semicolon")), (0x09, PhraseKey("delimiter-tab")),
  ]

  static var all: [UInt8] { names.map(\.byte) }

  static func phrase(of delimiter: UInt8) -> PhraseKey {
    names.first { $0.byte == delimiter }?.phrase ?? names[0].phrase
  }

  /// The delimiter that a finding about it names.
  static func named(by finding: Finding) -> UInt8? {
    guard finding.code == .csvDelimiter, let phrase = finding.arguments[phrase: "delimiter"] else { return nil }
    return names.first { $0.phrase == phrase }?.byte
  }

  /// Whether the only heading of a table holds all of its headings.
  ///
  /// If it holds them between another character than `delimiter`, the delimiter may only have been stated wrongly.
  static func isWrapped(_ header: [String], _ delimiter: UInt8) -> Bool {
    let named = header.filter { !$0.isEmpty }
    guard named.count == 1, named[0].utf8.count < 10_000 else { return false }
    return all.contains { inner in
      guard inner == delimiter, named[0].utf8.contains(inner) else { return false }
      let cells = QuotedCells.split(named[0], by: Character(Unicode.Scalar(inner)))
      return Table(header: cells) != nil || Table(misspeltHeader: cells) != nil
    }
  }
}
