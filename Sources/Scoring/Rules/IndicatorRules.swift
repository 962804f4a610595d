import Model

/// The rules of one indicator for one year, with every name resolved to a position.
///
/// The names are resolved once, and the rules are then used to rate many entities.
package struct IndicatorRules: Sendable {
  /// A rule that refers to criteria, questions and measures by position.
  indirect enum Rule: Sendable {
    case criterion(Int)
    case condition(ResolvedComparison, subject: Operand, model: Condition)
    case all([Rule])
    case any([Rule])
    case none([Rule])
    case atLeast(Int, [Rule])
  }

  enum Operand: Sendable {
    case answer(Int)
    case measure(Int)
    /// A number, or the value of a parameter in the year.
    case constant(Quantity)
    /// A parameter without a value in the year.
    case noValue
  }

  typealias ResolvedComparison = Comparison<AnswerValue, Operand>

  enum Measure: Sendable {
    case percent(part: Int, whole: Int)
    case sum([Int])
    case items(ItemMeasure)
    case change(of: Int)
    case points([PointsTerm], isPercent: Bool)
  }

  /// A question whose answer gives points.
  struct PointsTerm: Sendable {
    var slot: Int
    var part: ScoredQuestion
  }

  struct Criterion: Sendable {
    /// The slot of the criterion's own yes-no question; nil if it has none.
    var own: Int?
    /// Nil if the yes-no answer alone decides.
    var rule: Rule?
  }

  struct Level: Sendable {
    var position: Int
    var includes: Int?
    var rule: Rule
  }

  package let indicator: Indicator
  package let year: Int
  /// The ids of the questions; a question's slot is its position in this array.
  let questions: [String]
  let slots: [String: Int]
  let criteria: [Criterion]
  let measures: [Measure]
  let notApplicable: Rule?
  /// The levels, from the lowest to the highest.
  let levels: [Level]

  /// Resolves the rules of `indicator`.
  ///
  /// A question or measure that a rule names and the indicator does not define counts as unanswered.
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
    levels = indicator.levelRules.sorted { $0.level < $1.level }
      .map { Level(position: $0.level, includes: $0.includes, rule: resolver.rule($0.rule)) }
  }

  /// Whether the indicator has any rules for levels.
  package var canRate: Bool { !levels.isEmpty }
}
