import Model

/// Checks that no label stands for two levels or states, and that each has a symbol of its own.
///
/// A rating is read from its label, whatever its case, spaces and punctuation, and a table shows it by its symbol.
enum LevelLabels {
  /// Notes what occurs twice; returns whether there is nothing.
  static func areDistinct(_ levels: [StatedLevel]) -> Bool {
    var codes: [String: String] = [:]
    var symbols: [String: String] = [:]
    var areDistinct = true
    for stated in levels.sorted(by: { $0.table.owner.place < $1.table.owner.place }) {
      let level = stated.level
      for (text, entry) in labels(of: stated) {
        guard let other = codes[FoldedText.fold(text)] else { continue }
        areDistinct = false
        note(text, entry, code: level.code, other: other)
      }
      for (text, _) in labels(of: stated) { codes[FoldedText.fold(text)] = level.code }
      if let other = symbols.updateValue(level.code, forKey: level.symbol) {
        areDistinct = false
        stated.table["symbol"]?.note(
          .definitionSymbolTwice, found: level.symbol, ["level": level.code, "other": other])
      }
    }
    return areDistinct
  }

  private static func note(_ text: String, _ entry: Entry, code: String, other: String) {
    if code == other {
      entry.note(.definitionKeyTwice, found: text)
    } else {
      entry.note(.definitionLabelTwice, found: text, ["level": code, "other": other])
    }
  }

  /// The code, the title and the other labels of a level, each once.
  private static func labels(of stated: StatedLevel) -> [(String, Entry)] {
    let entries = [stated.table["code"], stated.table["title"]] + (stated.table["also"]?.list() ?? [])
    var seen: Set<String> = [""]
    return entries.compactMap { entry in
      guard let entry, let text = entry.plainText, seen.insert(FoldedText.fold(text)).inserted else { return nil }
      return (text, entry)
    }
  }
}
