import Model

/// A small indicator of an invented framework, for tests of texts.
enum SmallIndicator {
  static let framework = Framework(
    id: "example-1", title: "Example framework", about: "", years: YearSpan(from: 2025), source: "",
    finalRatingOrigin: .claimed, derivesRatings: true, denominator: .rated,
    scale: RatingScale(
      levels: ["Missing", "Approaches", "Meets", "Exceeds"].map {
        Level(code: $0.lowercased(), title: "\($0) requirements", symbol: "")
      },
      lowestMetLevel: 2,
      outside: [.notApplicable: Level(code: "not-applicable", title: "Not applicable", symbol: "")]),
    areas: ["Planning"], indicators: [indicator], fingerprint: "")

  static let indicator = Indicator(
    number: "4", title: "Wells", area: "Planning", work: [.operational], about: "", source: "",
    criteria: ["4.a1": "A list of wells is kept.", "4.m1": "Enough wells are open.", "4.m2": "The list is public."]
      .sorted { $0.key < $1.key }.map {
        Criterion(
          code: $0.key, text: $0.value, ask: "\($0.key)?", isConfirmed: true, isPartial: false,
          rule: .condition(Condition(subject: .answer($0.key), comparison: .is("yes"))))
      },
    questions: [
      Question(id: "open_wells", type: .count, ask: "How many wells are open?"),
      Question(id: "all_wells", type: .count, ask: "How many wells are there?"),
      Question(id: "rhythm", type: .choice(["yearly", "never"]), ask: "How often is the list renewed?"),
    ],
    measures: [
      Measure(
        id: "share", title: "Share of wells that are open", formula: .percent(part: "open_wells", whole: "all_wells"))
    ],
    parameters: [
      Parameter(
        id: "floor", title: "Lowest share",
        values: [Parameter.DatedValue(from: 2025, value: ExactDecimal(units: 15_000_000), source: "note 3")])
    ],
    notApplicable: Applicability(
      text: "There are no wells.", rule: .condition(Condition(subject: .answer("4.na"), comparison: .is("yes")))),
    levelRules: [
      LevelRule(level: 2, text: "open and known", includes: 1, rule: .all([.criterion("4.m1"), .criterion("4.m2")])),
      LevelRule(level: 1, text: "listed", includes: nil, rule: .criterion("4.a1")),
    ])

  static func place(_ line: Int) -> SourcePlace { SourcePlace(file: "answers.csv", line: line) }

  static func number(_ id: String, _ whole: Int64, line: Int) -> RatingTraceValue {
    RatingTraceValue(.answer(id), value: .number(ExactDecimal(units: whole * 1_000_000)), place: place(line))
  }
}
