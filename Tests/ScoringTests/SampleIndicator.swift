import Model

@testable import Scoring

/// A small invented indicator, number 7, with every kind of rule.
enum SampleIndicator {
  static let scale = RatingScale(
    levels: ["missing", "approaches", "meets", "exceeds"].map { Level(code: $0, title: $0, symbol: "") },
    lowestMetLevel: 2, outside: [:])

  static func criterion(_ code: String, rule: Rule? = nil) -> Criterion {
    Criterion(
      code: code, text: code, ask: "\(code)?", isConfirmed: true, isPartial: false,
      rule: rule ?? .condition(Condition(subject: .answer(code), comparison: .is("yes"))))
  }

  static func condition(_ subject: Operand, _ comparison: Comparison<String, Operand>) -> Rule {
    .condition(Condition(subject: subject, comparison: comparison))
  }

  /// Approaches requires a1; meets requires spending at or above the target; exceeds requires the minimum share of the
  /// year and either a published breakdown or three offices.
  static let benchmark = Indicator(
    number: "7", title: "Benchmark", area: "Resources", work: [.operational], about: "", source: "",
    criteria: [
      criterion("7.a1"),
      criterion("7.m1", rule: condition(.measure("share"), .atLeast(.answer("target_percent")))),
      criterion("7.e1", rule: condition(.measure("share"), .atLeast(.parameter("floor")))),
      criterion(
        "7.e2",
        rule: .any([
          condition(.answer("public"), .is("yes")),
          condition(.answer("offices"), .atLeast(.number(ExactDecimal(units: 3_000_000)))),
        ])),
    ],
    questions: [
      Question(id: "target_percent", type: .percent, ask: "Target?"),
      Question(id: "spent", type: .amount, ask: "Spent?", unit: "USD"),
      Question(id: "total", type: .amount, ask: "Total?", unit: "USD"),
      Question(id: "public", type: .yesNo, ask: "Public?"), Question(id: "offices", type: .count, ask: "Offices?"),
    ],
    measures: [Measure(id: "share", title: "Share", formula: .percent(part: "spent", whole: "total"))],
    parameters: [
      Parameter(
        id: "floor", title: "Floor",
        values: [
          Parameter.DatedValue(from: 2025, value: ExactDecimal(units: 15_000_000), source: "note 3"),
          Parameter.DatedValue(from: 2027, value: ExactDecimal(units: 20_000_000), source: "note 9"),
        ])
    ],
    notApplicable: Applicability(text: "No funds.", rule: condition(.answer("7.na"), .is("yes"))),
    levelRules: [
      LevelRule(level: 3, text: "", includes: 2, rule: .all([.criterion("7.e1"), .criterion("7.e2")])),
      LevelRule(level: 2, text: "", includes: 1, rule: .all([.criterion("7.m1")])),
      LevelRule(level: 1, text: "", includes: nil, rule: .all([.criterion("7.a1")])),
    ])

  /// The answers read from `texts`, in order, with places on successive lines.
  static func answers(_ texts: KeyValuePairs<String, String>, to indicator: Indicator) -> [ReportedAnswer] {
    texts.enumerated().compactMap { line, entry in
      indicator.answerType(of: entry.key)?.value(of: entry.value).map {
        ReportedAnswer(indicator: 0, question: entry.key, value: $0, place: SourcePlace(file: "a.csv", line: line + 2))
      }
    }
  }

  static func derive(
    _ texts: KeyValuePairs<String, String>, _ indicator: Indicator = benchmark, year: Int = 2025,
    recordsTrace: Bool = false
  ) -> Derivation {
    let rules = IndicatorRules(indicator, year: year)
    return rules.derivation(
      of: IndicatorAnswers(answers(texts, to: indicator), to: rules), recordsTrace: recordsTrace)
  }
}
