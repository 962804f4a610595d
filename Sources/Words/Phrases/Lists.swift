/// Joins lists. All separators between items come from here.
extension Catalogue {
  /// Codes, names or short phrases: “a, b, c”.
  package func row(_ items: [String]) -> String { joined(items, by: "list-comma") }

  /// Phrases that may contain commas: “a, b; c”.
  package func series(_ items: [String]) -> String { joined(items, by: "list-semicolon") }

  /// Alternatives: “a or b”.
  package func alternatives(_ items: [String]) -> String { joined(items, by: "list-or") }

  /// Parts of a combined whole: “a + b”.
  package func sum(_ items: [String]) -> String { joined(items, by: "list-plus") }

  /// The sentences of a rule: “a; b”.
  func rules(_ sentences: [String]) -> String { joined(sentences, by: "rule-separator") }

  private func joined(_ items: [String], by key: String) -> String {
    items.count > 1 ? items.joined(separator: say(key)) : items.first ?? ""
  }
}
