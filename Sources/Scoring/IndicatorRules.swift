import Model

/// The rules of one indicator for one year, with every name resolved to a position, ready to rate many entities.
package struct IndicatorRules: Sendable {
  /// A rule whose names are positions.
  indirect enum Rule: Sendable {
    case criterion(Int)
    case condition(Comparison, subject: Operand, model: Model.Condition)
    case all([Rule])
    case any([Rule])
    case none([Rule])
    case atLeast(Int, [Rule])
  }

  enum Operand: Sendable {
    case answer(Int)
    case measure(Int)
    /// A number, or a parameter's value for the year.
    case constant(Quantity)
    /// A parameter that has no value for the year.
    case nothing
  }

  enum Comparison: Sendable {
    case isOneOf([AnswerValue])
    case atLeast(Operand)
    case atMost(Operand)
    case moreThan(Operand)
    case lessThan(Operand)
    case answered
  }

  enum Measure: Sendable {
    case percent(part: Int, whole: Int)
    case sum([Int])
    case items(ItemMeasure)
    case change(of: Int)
    case points([PointsTerm], isPercent: Bool)
  }

  /// One answer that is worth points.
  struct PointsTerm: Sendable {
    var slot: Int
    var part: PointsPart
  }

  struct Criterion: Sendable {
    /// The slot of the plain yes-no answer under the criterion's code; nil where it has no question of its own.
    var own: Int?
    /// Nil where the plain answer is all there is.
    var rule: Rule?
  }

  struct Level: Sendable {
    var position: Int
    var includes: Int?
    var rule: Rule
  }

  package let indicator: Indicator
  package let year: Int
  /// The ids of questions, by slot.
  let questions: [String]
  let slots: [String: Int]
  let criteria: [Criterion]
  let measures: [Measure]
  let notApplicable: Rule?
  /// From the lowest to the highest.
  let levels: [Level]

  /// Resolves the rules of `indicator`; what a rule names and the indicator lacks counts as never answered.
  package init(_ indicator: Indicator, year: Int) {
    self.indicator = indicator
    self.year = year
    questions = indicator.questionIDs
    let slots = Dictionary(questions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.slots = slots
    let resolver = RuleResolver(indicator: indicator, year: year, slots: slots)
    criteria = indicator.criteria.map(resolver.criterion)
    measures = indicator.measures.map(resolver.measure)
    notApplicable = indicator.notApplicable.map { resolver.rule($0.rule) }
    levels = indicator.ladder.sorted { $0.level < $1.level }
      .map { Level(position: $0.level, includes: $0.includes, rule: resolver.rule($0.rule)) }
  }

  /// Whether the indicator has rules at all.
  package var canRate: Bool { !levels.isEmpty }
}

/// Resolves names to positions.
private struct RuleResolver {
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

  private func terms(_ parts: [PointsPart]) -> [IndicatorRules.PointsTerm] {
    parts.map { IndicatorRules.PointsTerm(slot: slots[$0.question] ?? -1, part: $0) }
  }

  func rule(_ rule: Model.Rule) -> IndicatorRules.Rule {
    switch rule {
    case .criterion(let code):
      guard let position = indicator.criteria.firstIndex(where: { $0.code == code }) else { return .any([]) }
      return .criterion(position)
    case .condition(let condition):
      return .condition(
        comparison(condition.comparison, subject: condition.subject), subject: operand(condition.subject),
        model: condition)
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
      guard let dated = indicator.parameters.first(where: { $0.id == id })?.value(in: year) else { return .nothing }
      return .constant(Quantity(dated.value))
    }
  }

  private func comparison(
    _ comparison: Model.Comparison, subject: Model.Operand
  ) -> IndicatorRules.Comparison {
    switch comparison {
    case .is(let word): .isOneOf(expected(word, of: subject))
    case .oneOf(let words): .isOneOf(words.flatMap { expected($0, of: subject) })
    case .atLeast(let other): .atLeast(operand(other))
    case .atMost(let other): .atMost(operand(other))
    case .moreThan(let other): .moreThan(operand(other))
    case .lessThan(let other): .lessThan(operand(other))
    case .answered: .answered
    }
  }

  /// The value that a word of the rule stands for, read as an answer to the same question would be.
  private func expected(_ word: String, of subject: Model.Operand) -> [AnswerValue] {
    guard case .answer(let id) = subject, let type = indicator.answerType(of: id) else { return [] }
    return type.value(of: word).map { [$0] } ?? []
  }
}
