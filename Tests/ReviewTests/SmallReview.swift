import Model

@testable import Review

/// Small submissions of a fictional agency under an invented framework of two indicators, for tests of rules.
enum SmallReview {
  /// Indicator 1 requires a list of wells and at least half of the wells to be open; indicator 2 counts work items.
  static let framework = Framework(
    id: "example-1", title: "Example framework", about: "", years: YearSpan(from: 2020), source: "",
    finalRatingOrigin: .claimed, derivesRatings: true, denominator: .rated, scale: scale, areas: ["Planning"],
    indicators: [wells, works], fingerprint: "")

  static let scale = RatingScale(
    levels: ["missing", "approaches", "meets", "exceeds"].map {
      Level(code: $0, title: "\($0) requirements", symbol: "")
    },
    lowestMetLevel: 2,
    outside: [.notApplicable: Level(code: "not-applicable", title: "Not applicable", symbol: "")])

  static let wells = Indicator(
    number: "1", title: "Wells", area: "Planning", work: [.operational], about: "", source: "",
    criteria: [criterion("1.a1"), criterion("1.m1")],
    questions: [
      Question(id: "open", type: .count, ask: "Open?"), Question(id: "all", type: .count, ask: "All?"),
    ],
    measures: [
      Measure(id: "share", title: "Share of open wells", formula: .percent(part: "open", whole: "all")),
      Measure(id: "again", title: "The same share again", formula: .percent(part: "open", whole: "all")),
    ],
    levelRules: [
      LevelRule(level: 2, text: "", includes: 1, rule: .all([.criterion("1.m1")])),
      LevelRule(level: 1, text: "", includes: nil, rule: .all([.criterion("1.a1")])),
    ])

  static let works = Indicator(
    number: "2", title: "Works", area: "Planning", work: [.operational], about: "", source: "",
    measures: [Measure(id: "items", title: "Items", formula: .items(ItemMeasure(.shareOfItems)))])

  private static func criterion(_ code: String) -> Criterion {
    Criterion(
      code: code, text: code, ask: code, isConfirmed: true, isPartial: false,
      rule: .condition(Condition(subject: .answer(code), comparison: .is("yes"))))
  }

  static let definitions = Definitions(frameworks: [framework], bridges: [], entities: EntityList([]), files: [])

  /// A place in the file of ratings.
  static func place(_ line: Int, _ file: String = "ratings.csv") -> SourcePlace { SourcePlace(file: file, line: line) }

  /// A complete rating, on line `number + 1` of the file for the indicator with this number.
  static func rating(
    _ rating: Rating, indicator: Int = 0, justification: String = "Reached", evidence: String = "Report",
    basis: Basis = .submitted, line: Int? = nil
  ) -> ReportedRating {
    ReportedRating(
      indicator: indicator, rating: rating, texts: ReportedTexts(justification: justification, evidence: evidence),
      basis: basis, status: .final, place: place(line ?? indicator + 2))
  }

  static func answer(
    _ question: String, _ value: AnswerValue, evidence: String = "", line: Int = 2
  ) -> ReportedAnswer {
    ReportedAnswer(
      indicator: 0, question: question, value: value, evidence: evidence, place: place(line, "answers.csv"))
  }

  static func number(_ number: Int64) -> AnswerValue { .number(ExactDecimal(units: number * ExactDecimal.unitsPerOne)) }

  static func submission(
    _ ratings: [ReportedRating] = [], answers: [ReportedAnswer] = [], actions: ReportedActions = [],
    work: WorkTotals? = nil, year: Int = 2025
  ) -> Submission {
    Submission(
      key: SubmissionKey(framework: framework.id, year: year, entity: "EXW"), ratings: ratings, answers: answers,
      actions: actions, work: work)
  }

  static func reviewed(_ ratings: ReportedRating..., lastYear: ReportedRating...) -> ReviewedSubmission {
    ReviewedSubmission(
      submission(ratings), under: framework, lastYear: lastYear.isEmpty ? nil : submission(lastYear, year: 2024))
  }

  /// The first indicator with a claimed and a derived rating.
  static func indicator(
    claimed: Rating?, _ derivation: Derivation, answers: [ReportedAnswer] = [], basis: Basis = .submitted
  ) -> ReviewedIndicator {
    ReviewedIndicator(
      indicator: wells, scale: scale,
      rating: IndicatorRating(
        claimed: claimed, derivation: derivation, final: claimed ?? derivation.rating, finalRatingOrigin: nil,
        basis: basis),
      derivation: derivation, place: claimed == nil ? nil : place(2), answers: answers)
  }

  static func pair(_ before: Rating, _ now: Rating) -> RatingPair {
    RatingPair(
      position: 0, number: "1", scale: scale, before: rating(before), now: rating(now), previousYear: 2024)
  }

  /// The entity's explanation of the warnings on its rating of an indicator.
  static func explanation(_ text: String, indicator: Int) -> RowExplanation {
    RowExplanation(
      indicator: indicator, appliesToRating: true, file: "ratings.csv", lines: indicator + 2...indicator + 2, text: text
    )
  }
}

extension [Finding] {
  /// Each finding in one line: severity, code, place and what was found.
  var told: [String] {
    map { "\($0.severity) \($0.code.rawValue) \($0.place.file):\($0.place.line ?? 0) \($0.found ?? "–")" }
  }
}
