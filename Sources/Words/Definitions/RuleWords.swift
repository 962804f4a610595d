import Model

/// Describes the rules of an indicator in sentences, for review.
package struct RuleWords {
  let words: Catalogue
  let indicator: Indicator

  package init(words: Catalogue, indicator: Indicator) {
    self.words = words
    self.indicator = indicator
  }

  /// One sentence and its nesting depth.
  package struct Line: Hashable, Sendable {
    package var depth: Int
    package var text: String
  }

  /// One sentence per condition, with the members of a group indented below it.
  package func lines(of rule: Rule, depth: Int = 0) -> [Line] {
    switch rule {
    case .criterion(let code): [Line(depth: depth, text: criterion(code))]
    case .condition(let condition): [Line(depth: depth, text: sentence(condition))]
    case .all(let rules) where rules.count == 1, .any(let rules) where rules.count == 1:
      lines(of: rules[0], depth: depth)
    case .all(let rules): group(words.say("rule-all"), rules, depth)
    case .any(let rules): group(words.say("rule-any"), rules, depth)
    case .none(let rules): group(words.say("rule-none"), rules, depth)
    case .atLeast(let count, let rules): group(words.say("rule-count", ["n": .count(count)]), rules, depth)
    }
  }

  /// The rule on one line, to show it next to another version.
  package func oneLine(_ rule: Rule) -> String {
    switch rule {
    case .criterion(let code): code
    case .condition(let condition): sentence(condition)
    case .all(let rules): words.say("rule-all-of", ["members": members(rules)])
    case .any(let rules): words.say("rule-any-of", ["members": members(rules)])
    case .none(let rules): words.say("rule-none-of", ["members": members(rules)])
    case .atLeast(let count, let rules):
      words.say("rule-count-of", ["n": .count(count), "members": members(rules)])
    }
  }

  private func group(_ heading: String, _ rules: [Rule], _ depth: Int) -> [Line] {
    [Line(depth: depth, text: heading)] + rules.flatMap { lines(of: $0, depth: depth + 1) }
  }

  private func members(_ rules: [Rule]) -> WordValue {
    .text(words.rules(rules.map(oneLine)))
  }

  private func criterion(_ code: String) -> String {
    let text = indicator.criteria.first { $0.code == code }?.text ?? ""
    return words.say("show-criterion", ["code": .text(code), "text": .text(text)])
  }

  private func sentence(_ condition: Condition) -> String {
    let subject = WordValue.text(name(of: condition.subject))
    switch condition.comparison {
    case .is(let word): return words.say("rule-is", ["subject": subject, "value": .text(word)])
    case .oneOf(let choices):
      return words.say("rule-one-of", ["subject": subject, "values": .text(words.language.list(choices))])
    case .answered: return words.say("rule-answered", ["subject": subject])
    case .atLeast(let other): return compare("at-least", condition.subject, other)
    case .atMost(let other): return compare("at-most", condition.subject, other)
    case .moreThan(let other): return compare("more-than", condition.subject, other)
    case .lessThan(let other): return compare("less-than", condition.subject, other)
    }
  }

  private func compare(_ comparison: String, _ subject: Operand, _ other: Operand) -> String {
    let unit = unit(of: subject)
    var values: [String: WordValue] = ["subject": .text(name(of: subject))]
    switch other {
    case .number(let number):
      values["value"] = .text(quantity(number, unit))
      return words.say("rule-\(comparison)-number", values)
    case .parameter(let id):
      guard let parameter = indicator.parameters.first(where: { $0.id == id }) else { return id }
      values["n"] = .count(parameter.values.count)
      values["title"] = .text(parameter.title)
      values["value"] = .text(parameter.values.first.map { quantity($0.value, unit) } ?? "")
      values["years"] = .text(words.rules(parameter.values.map { dated($0, unit) }))
      return words.say("rule-\(comparison)-parameter", values)
    case .answer, .measure:
      values["other"] = .text(name(of: other))
      return words.say("rule-\(comparison)-other", values)
    }
  }

  /// The value of a parameter with its year and source.
  func dated(_ value: Parameter.DatedValue, _ unit: Unit) -> String {
    words.say(
      "show-parameter-value",
      ["year": .number(value.from), "value": .text(quantity(value.value, unit)), "source": .text(value.source)])
  }

  /// The unit of a number.
  enum Unit {
    case none, percent
    case named(String)
  }

  func quantity(_ number: ExactDecimal, _ unit: Unit) -> String {
    switch unit {
    case .none: number.description
    case .percent: words.say("show-per-cent", ["number": .text(number.description)])
    case .named(let unit): words.say("show-unit", ["number": .text(number.description), "unit": .text(unit)])
    }
  }

  func unit(of operand: Operand) -> Unit {
    switch operand {
    case .answer(let id):
      guard let question = indicator.questions.first(where: { $0.id == id }) else { return .none }
      return question.type == .percent ? .percent : question.unit.map(Unit.named) ?? .none
    case .measure(let id):
      switch indicator.measures.first(where: { $0.id == id })?.formula {
      case .percent?, .percentOfMaximum?: return .percent
      case .items(let items)?: return items.kind.isShare ? .percent : .none
      case .sum?, .points?, .change?, nil: return .none
      }
    case .parameter, .number: return .none
    }
  }

  func name(of operand: Operand) -> String { words.name(of: operand, in: indicator) }
}
