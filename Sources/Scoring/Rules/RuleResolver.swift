import Model

/// Resolves the names in an indicator's rules to positions; an unknown question or measure becomes -1.
struct RuleResolver {
  let indicator: Indicator
  let year: Int
  let slots: [String: Int]

  func criterion(_ criterion: Model.Criterion) -> IndicatorRules.Criterion {
    let own = criterion.ask == nil ? nil : slots[criterion.code]
    let plain = Model.Rule.condition(Condition(subject: .answer(criterion.code), comparison: .is("yes")))
    let isPlain = own != nil && criterion.rule == plain
    return IndicatorRules.Criterion(own: own, rule: isPlain ? nil : rule(criterion.rule))
  }

  func measure(_ measure: Model.Measure) -> IndicatorRules.Measure {
    switch measure.formula {
    case .percent(let part, let whole): .percent(part: slots[part] ?? -1, whole: slots[whole] ?? -1)
    case .sum(let terms): .sum(terms.map { slots[$0] ?? -1 })
    case .items(let measure): .items(measure)
    case .change(let id): .change(of: indicator.measures.firstIndex { $0.id == id } ?? -1)
    case .points(let parts): .points(terms(parts), isPercent: false)
    case .percentOfMaximum(let parts): .points(terms(parts), isPercent: true)
    }
  }

  private func terms(_ parts: [ScoredQuestion]) -> [IndicatorRules.PointsTerm] {
    parts.map { IndicatorRules.PointsTerm(slot: slots[$0.question] ?? -1, part: $0) }
  }

  func rule(_ rule: Model.Rule) -> IndicatorRules.Rule {
    switch rule {
    case .criterion(let code):
      guard let position = indicator.criteria.firstIndex(where: { $0.code == code }) else { return .any([]) }
      return .criterion(position)
    case .condition(let condition):
      return .condition(
        condition.comparison.map(word: { expected($0, of: condition.subject) }, value: operand),
        subject: operand(condition.subject), model: condition)
    case .all(let rules): return .all(rules.map(self.rule))
    case .any(let rules): return .any(rules.map(self.rule))
    case .none(let rules): return .none(rules.map(self.rule))
    case .atLeast(let count, let rules): return .atLeast(count, rules.map(self.rule))
    }
  }

  private func operand(_ operand: Model.Operand) -> IndicatorRules.Operand {
    switch operand {
    case .answer(let id): return .answer(slots[id] ?? -1)
    case .measure(let id): return .measure(indicator.measures.firstIndex { $0.id == id } ?? -1)
    case .number(let number): return .constant(Quantity(number))
    case .parameter(let id):
      guard let dated = indicator.parameters.first(where: { $0.id == id })?.value(in: year) else { return .noValue }
      return .constant(Quantity(dated.value))
    }
  }

  /// The value of a word in a rule, parsed like an answer to the same question.
  private func expected(_ word: String, of subject: Model.Operand) -> AnswerValue? {
    guard case .answer(let id) = subject, let type = indicator.answerType(of: id) else { return nil }
    return type.value(of: word)
  }
}
