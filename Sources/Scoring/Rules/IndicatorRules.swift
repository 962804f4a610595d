import Model

/// The rules of one indicator for one year, with every name resolved to a position, ready to rate many entities.
package struct IndicatorRules: Sendable {
  /// A rule whose names are positions.
  indirect enum Rule: Sendable {
    case criterion(Int)
    case condition(Compared, subject: Operand, model: Condition)
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

  typealias Compared = Comparison<AnswerValue, Operand>

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
