import Model

/// The other recommendations and the indicators that an action serves, as the column `serves` names them.
struct ServedSubjects {
  /// Ids of recommendations, and indicators as `un-swap-3.0/6`, without duplicates.
  private(set) var codes: [String] = []
  /// The maximum number of names in a cell that are read.
  private static let maxNames = 100

  init(of row: ResponseRowReader, year: Int?) {
    guard let value = row.values[.serves], !EmptyWords.saysNothing(value.text) else { return }
    var unknown: [String] = []
    for part in Self.parts(of: value.text) {
      if let code = Self.code(part, row.resolver.vocabulary, year: year) {
        if !codes.contains(code) { codes.append(code) }
      } else {
        unknown.append(part)
      }
    }
    guard let first = unknown.first else { return }
    row.findings.note(
      .responseServesUnknown, at: value.place, found: Finding.found(unknown.prefix(10)),
      ["suggestion": row.resolver.vocabulary.recommendations.nearest(to: first)])
  }

  private static func parts(of text: String) -> [String] {
    text.split { ";,|".contains($0) || $0.isNewline }.map { $0.description.trimmingWhitespace }.filter { !$0.isEmpty }
      .prefix(maxNames).map { $0 }
  }

  private static func code(_ text: String, _ vocabulary: Vocabulary, year: Int?) -> String? {
    let names = vocabulary.recommendations
    return (names[text] ?? names.spelt(text))?.id ?? vocabulary.indicatorCode(text, year: year)
  }
}
