import Model

/// Describes differences between definitions in sentences.
package struct ChangeWords {
  let words: Catalogue
  /// Indicators before and after the change, by framework and number.
  ///
  /// They are needed to put rules into words.
  let before: [[String]: Indicator]
  let after: [[String]: Indicator]

  package init(words: Catalogue, before: [Framework], after: [Framework]) {
    self.words = words
    self.before = Self.indicators(before)
    self.after = Self.indicators(after)
  }

  /// One sentence per difference, grouped by indicator or list.
  package func text(_ changes: [DefinitionChange]) -> String {
    guard !changes.isEmpty else { return words.say("changes-none") + "\n" }
    var lines: [String] = []
    var heading: String?
    for change in changes {
      let next = self.heading(change)
      if next != heading {
        lines += (heading == nil ? [] : [""]) + [next]
        heading = next
      }
      lines.append("  " + sentence(change))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  package func sentence(_ change: DefinitionChange) -> String {
    var values: [String: WordValue] = ["name": .text(change.name)]
    if let text = self.before(change) { values["before"] = .text(text) }
    if let text = self.after(change) { values["after"] = .text(text) }
    return words.say("change-\(change.subject.rawValue)-\(change.kind)", values)
  }

  /// The earlier value in words, or nil for an addition.
  package func before(_ change: DefinitionChange) -> String? { text(change.before, in: before, of: change) }

  /// The later value in words, or nil for a removal.
  package func after(_ change: DefinitionChange) -> String? { text(change.after, in: after, of: change) }

  private func text(
    _ value: DefinitionChange.Value?, in indicators: [[String]: Indicator], of change: DefinitionChange
  ) -> String? {
    switch value {
    case nil: return nil
    case .text(let text)?: return text
    case .flag(let flag)?: return words.say(flag ? "changes-yes" : "changes-no")
    case .rule(let rule)?:
      guard let indicator = indicators[[change.framework, change.indicator ?? ""]] else { return nil }
      return RuleWords(words: words, indicator: indicator).oneLine(rule)
    }
  }

  private func heading(_ change: DefinitionChange) -> String {
    guard let number = change.indicator, let indicator = after[[change.framework, number]] else {
      return words.say("changes-heading", ["framework": .text(change.framework)])
    }
    return words.say(
      "changes-heading-indicator",
      ["framework": .text(change.framework), "number": .text(number), "title": .text(indicator.title)])
  }

  private static func indicators(_ frameworks: [Framework]) -> [[String]: Indicator] {
    let all = frameworks.flatMap { framework in framework.indicators.map { ([framework.id, $0.number], $0) } }
    return Dictionary(all, uniquingKeysWith: { first, _ in first })
  }
}

extension DefinitionChange {
  /// `added`, `removed` or `changed`.
  package var kind: String { before == nil ? "added" : after == nil ? "removed" : "changed" }
}
