import Model
import Testing

@testable import Scoring

/// Tests the values of measures, and rules on values that unanswered questions leave open.
@Suite struct MeasureValuesTests {
  private static let share = Measure(
    id: "share", title: "Share",
    formula: .items(ItemMeasure(.shareOfItems, with: ItemFilter(facts: [.genderAnalysis]))))
  private static let change = Measure(id: "change", title: "Change", formula: .change(of: "share"))

  @Test(arguments: [
    (3, 1, 0, Outcome.met), (1, 0, 3, Outcome.notMet), (1, 2, 1, Outcome.unanswered), (0, 0, 0, Outcome.unanswered),
  ])
  func aConditionIsMetOnlyIfEveryPossibleAnswerMeetsIt(yes: Int, open: Int, no: Int, expected: Outcome) {
    #expect(outcome(yes, open, no) == expected)
  }

  @Test func lessThanIsTheOppositeOfAtLeast() {
    #expect(outcome(3, 1, 0, .lessThan(Self.half)) == .notMet)
    #expect(outcome(1, 0, 3, .lessThan(Self.half)) == .met)
    #expect(outcome(1, 2, 1, .lessThan(Self.half)) == .unanswered)
    #expect(outcome(2, 0, 2, .atMost(Self.half)) == .met)
    #expect(outcome(2, 0, 2, .moreThan(Self.half)) == .notMet)
  }

  @Test func aChangeNeedsBothYears() {
    let zero = Operand.number(ExactDecimal(units: 0))
    #expect(outcome(2, 0, 2, .atLeast(zero), of: "change") == .unanswered)
    #expect(outcome(2, 0, 2, .atLeast(zero), of: "change", before: (1, 0, 3)) == .met)
    #expect(outcome(2, 0, 2, .atLeast(zero), of: "change", before: (3, 0, 1)) == .notMet)
    #expect(outcome(2, 0, 2, .atLeast(zero), of: "change", before: (1, 2, 1)) == .unanswered)
  }

  @Test func aPercentageHasNoValueWithoutADenominator() {
    let percent = Measure.Formula.percent(part: "a", whole: "b")
    #expect(value(percent, "1", "4") == "25")
    #expect(value(percent, "1", "0") == "undefined")
    #expect(value(percent, "1", nil) == "none")
  }

  @Test func aSumNeedsAllItsTerms() {
    #expect(value(.sum(["a", "b"]), "1", "4") == "5")
    #expect(value(.sum(["a", "b"]), nil, "4") == "none")
  }

  @Test func pointsAreAddedOrGivenAsAShareOfTheMaximum() {
    let part = ScoredQuestion(question: "1.a1", pointsByAnswer: .yes(ExactDecimal(units: 2 * ExactDecimal.unitsPerOne)))
    #expect(value(.points([part]), nil, nil) == "2")
    #expect(value(.percentOfMaximum([part]), nil, nil) == "100")
  }

  /// The value of a measure for the answers `a` and `b`, with a yes to 1.a1.
  private func value(_ formula: Measure.Formula, _ a: String?, _ b: String?) -> String {
    let indicator = Indicator(
      number: "1", title: "One", area: "", work: [.normative], about: "", source: "",
      criteria: [SampleIndicator.criterion("1.a1")],
      questions: ["a", "b"].map { Question(id: $0, type: .amount, ask: "") },
      measures: [Measure(id: "m", title: "", formula: formula)])
    let rules = IndicatorRules(indicator, year: 2025)
    var stated = SampleIndicator.answers(["1.a1": "yes"], to: indicator)
    if let a { stated += SampleIndicator.answers(["a": a], to: indicator) }
    if let b { stated += SampleIndicator.answers(["b": b], to: indicator) }
    let answers = IndicatorAnswers(stated, to: rules)
    if rules.isUndefined(measure: 0, answers) { return "undefined" }
    return rules.range(ofMeasure: 0, answers)?.exactValue?.description ?? "none"
  }

  private static let half = Operand.number(ExactDecimal(units: 50 * ExactDecimal.unitsPerOne))

  /// The outcome of one criterion for the given numbers of items with yes, blank and no.
  private func outcome(
    _ yes: Int, _ open: Int, _ no: Int, _ comparison: Comparison<String, Operand> = .atLeast(half),
    of measure: String = "share",
    before: (Int, Int, Int)? = nil
  ) -> Outcome {
    let rule = Rule.condition(Condition(subject: .measure(measure), comparison: comparison))
    let indicator = Indicator(
      number: "1", title: "One", area: "Area", work: [.normative], about: "", source: "",
      criteria: [Criterion(code: "1.a1", text: "", ask: nil, isConfirmed: false, isPartial: false, rule: rule)],
      measures: [Self.share, Self.change],
      levelRules: [LevelRule(level: 1, text: "", includes: nil, rule: .all([.criterion("1.a1")]))])
    let rules = IndicatorRules(indicator, year: 2025)
    var answers = self.answers(yes, open, no, indicator, rules)
    if let before { answers.compare(with: self.answers(before.0, before.1, before.2, indicator, rules)) }
    return rules.derivation(of: answers).outcomes[0]
  }

  private func answers(
    _ yes: Int, _ open: Int, _ no: Int, _ indicator: Indicator, _ rules: IndicatorRules
  ) -> IndicatorAnswers {
    let place = SourcePlace(file: "work.csv")
    let framework = Framework(
      id: "test", title: "Test", about: "", years: YearSpan(from: 2024), source: "", finalRatingOrigin: .derived,
      derivesRatings: true,
      denominator: .rated,
      scale: RatingScale(levels: [], lowestMetLevel: 1, outside: [:]), areas: [], indicators: [indicator],
      fingerprint: "")
    let counting = WorkMeasureCounters(framework, markers: MarkerScales())!
    var record = WorkTotals(counting: counting, place: place)
    func take(_ count: Int, yes: WorkFacts, no: WorkFacts) {
      for _ in 0..<count { record.add(WorkItem(kind: .report, yes: yes, no: no), by: counting, place: place) }
    }
    let fact = WorkFacts(.genderAnalysis)
    take(yes, yes: fact, no: [])
    take(open, yes: [], no: [])
    take(no, yes: [], no: fact)
    return IndicatorAnswers([], to: rules, work: (record, 0))
  }
}
