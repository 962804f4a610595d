import Model

/// Describes requirements in sentences, each with its question or the rule that decides it.
struct CriterionText {
  let text: IndicatorText

  private var words: Catalogue { text.words }

  /// The requirements that a level adds to the levels below it.
  func lines(of rule: Rule) -> [String] {
    if case .all(let rules) = rule { return rules.flatMap { lines(of: $0, depth: 1) } }
    return lines(of: rule, depth: 1)
  }

  private func lines(of rule: Rule, depth: Int) -> [String] {
    switch rule {
    case .criterion(let code):
      guard let criterion = text.indicator.criteria.first(where: { $0.code == code }) else { return [] }
      return lines(of: criterion, depth: depth)
    case .condition: return text.rules.lines(of: rule).map { IndicatorText.indented($0.text, depth) }
    case .all(let rules): return group("rule-all", rules, depth)
    case .any(let rules): return group("rule-any", rules, depth)
    case .none(let rules): return group("rule-none", rules, depth)
    case .atLeast(let count, let rules):
      return [IndicatorText.indented(words.say("rule-count", ["n": .count(count)]), depth)]
        + rules.flatMap { lines(of: $0, depth: depth + 1) }
    }
  }

  private func group(_ key: String, _ rules: [Rule], _ depth: Int) -> [String] {
    [IndicatorText.indented(words.say(key), depth)] + rules.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func lines(of criterion: Criterion, depth: Int) -> [String] {
    var lines = [words.say("show-criterion", ["code": .text(criterion.code), "text": .text(criterion.text)])]
    let isPlain = criterion.rule == .condition(Condition(subject: .answer(criterion.code), comparison: .is("yes")))
    if !isPlain {
      lines += text.rules.lines(of: criterion.rule, depth: 1).map { IndicatorText.indented($0.text, $0.depth) }
    }
    if let ask = criterion.ask {
      lines.append(IndicatorText.indented(words.say(isPlain ? "show-ask" : "show-ask-instead", ["ask": .text(ask)]), 1))
    }
    if !criterion.isConfirmed { lines.append(IndicatorText.indented(words.say("show-unconfirmed"), 1)) }
    if criterion.isPartial { lines.append(IndicatorText.indented(words.say("show-partial"), 1)) }
    return lines.map { IndicatorText.indented($0, depth) }
  }
}
