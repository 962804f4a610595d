import Model
import Testing

@testable import Scoring

/// Tests measures that count points.
@Suite struct PointsTests {
  private static func points(_ units: Int64) -> ExactDecimal { ExactDecimal(units: units * 100_000) }

  private static let parts = [
    ScoredQuestion(
      question: "basis",
      pointsByAnswer: .choices([
        ScoredQuestion.Choice(word: "law", points: points(20)), ScoredQuestion.Choice(word: "rule", points: points(15)),
        ScoredQuestion.Choice(word: "none", points: points(0)),
      ])),
    ScoredQuestion(question: "8.a1", pointsByAnswer: .yes(points(10))),
  ]

  /// The first level requires half of three points, the second more than two points.
  private static let indicator = Indicator(
    number: "8", title: "Mechanism", area: "", work: [.institutional], about: "", source: "",
    criteria: [
      SampleIndicator.criterion("8.a1"),
      SampleIndicator.criterion("8.a2", rule: limit("share", .atLeast(.number(points(500))))),
      SampleIndicator.criterion("8.m1", rule: limit("total", .moreThan(.number(points(20))))),
    ],
    questions: [Question(id: "basis", type: .choice(["law", "rule", "none"]), ask: "Basis?")],
    measures: [
      Measure(id: "share", title: "Share", formula: .percentOfMaximum(parts)),
      Measure(id: "total", title: "Points", formula: .points(parts)),
    ],
    levelRules: [
      LevelRule(level: 2, text: "", includes: 1, rule: .all([.criterion("8.m1")])),
      LevelRule(level: 1, text: "", includes: nil, rule: .all([.criterion("8.a2")])),
    ])

  private static func limit(_ measure: String, _ comparison: Comparison<String, Operand>) -> Rule {
    SampleIndicator.condition(.measure(measure), comparison)
  }

  @Test(arguments: [
    ("none", "no", 0), ("none", "yes", 0), ("rule", "no", 1), ("law", "no", 1), ("rule", "yes", 2), ("law", "yes", 2),
  ]) func answersGiveTheirPoints(basis: String, budget: String, level: Int) {
    let derivation = SampleIndicator.derive(["basis": basis, "8.a1": budget], Self.indicator)
    #expect(derivation.rating == .level(level))
    #expect(!derivation.isProvisional)
  }

  @Test func anUnansweredPartLeavesTheMeasureOpen() {
    for answers: KeyValuePairs in [["basis": "law"], ["8.a1": "yes"]] {
      let derivation = SampleIndicator.derive(answers, Self.indicator)
      #expect(derivation.rating == .level(0))
      #expect(derivation.isProvisional)
      #expect(derivation.openCriteria == [1, 2])
      #expect(derivation.undefinedMeasures == [])
    }
  }

  @Test func theTraceListsThePointsOfEachAnswer() throws {
    let derivation = SampleIndicator.derive(["basis": "rule", "8.a1": "yes"], Self.indicator, recordsTrace: true)
    let measures = try #require(derivation.trace).measures
    #expect(measures.map(\.operand) == [.measure("total"), .measure("share")])
    #expect(measures.map { $0.quantity?.exactValue?.description } == ["2.5", "83.33"])
    #expect(measures[0].parts.map { $0.value?.text } == ["rule", "yes"])
    #expect(measures[0].parts.map { $0.quantity?.exactValue?.description } == ["1.5", "1"])
    #expect(measures[0].parts.map { $0.place?.line } == [2, 3])
  }

  @Test func aMaximumOfZeroGivesNoShare() {
    let zero = ExactDecimal(units: 0)
    #expect(Quantity(percentOfSum: [zero], in: [zero]) == nil)
    #expect(Quantity(percentOfSum: [Self.points(10)], in: [Self.points(15), Self.points(15)])?.description == "33.33")
  }
}

extension RatingTrace {
  /// The measures that were compared, by level.
  fileprivate var measures: [RatingTraceValue] {
    if case .comparison(let subject, _) = step, case .measure = subject.operand { return [subject] }
    return children.flatMap(\.measures)
  }
}
