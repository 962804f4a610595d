/// The ways in which lists are joined; nowhere else do words put a separator between two things.
extension Catalogue {
  /// Codes, names or short phrases in a row: “a, b, c”.
  package func row(_ items: [String]) -> String { joined(items, by: "list-comma") }

  /// Phrases that may hold commas: “a, b; c”.
  package func series(_ items: [String]) -> String { joined(items, by: "list-semicolon") }

  /// Of which one is enough: “a or b”.
  package func alternatives(_ items: [String]) -> String { joined(items, by: "list-or") }

  /// What stands together as one: “a + b”.
  package func sum(_ items: [String]) -> String { joined(items, by: "list-plus") }

  /// Sentences of a rule: “a; b”.
  func rules(_ sentences: [String]) -> String { joined(sentences, by: "rule-separator") }

  private func joined(_ items: [String], by key: String) -> String {
    items.count > 1 ? items.joined(separator: say(key)) : items.first ?? ""
  }
}
