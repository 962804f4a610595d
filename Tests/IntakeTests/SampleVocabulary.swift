import Model

@testable import Intake

/// A framework of two indicators before 2025 and one after, and two made-up agencies.
enum SampleVocabulary {
  static let scale = RatingScale(
    levels: [
      Level(code: "missing", title: "Missing", symbol: "", otherNames: ["Missing requirements"]),
      Level(code: "approaches", title: "Approaches requirements", symbol: ""),
      Level(code: "meets", title: "Meets requirements", symbol: ""),
      Level(code: "exceeds", title: "Exceeds requirements", symbol: ""),
    ], lowestMetLevel: 2,
    outside: [
      .notApplicable: Level(code: "not-applicable", title: "Not applicable", symbol: "", otherNames: ["N/A"]),
      .notReported: Level(code: "not-reported", title: "Not reported", symbol: ""),
      .underReview: Level(code: "under-review", title: "Under review", symbol: ""),
    ])

  static let vocabulary = Vocabulary(
    entities: EntityList([
      Entity(
        code: "EXW", name: "Example Agency for Water", type: "fictional", isCounted: true,
        expected: YearSpan(from: 2018)),
      Entity(
        code: "EXH", name: "Example Agency for Health", type: "fictional", isCounted: true,
        expected: YearSpan(from: 2018)),
      Entity(
        code: "OLD", name: "Former Example", type: "fictional", isCounted: true,
        expected: YearSpan(from: 2018, until: 2020), succession: .renamed(to: "EXH")),
    ]),
    frameworks: [
      framework("old-1.0", years: YearSpan(from: 2018, until: 2024)), framework("new-2.0", years: YearSpan(from: 2025)),
    ])

  private static let questions = [
    Question(id: "share", type: .percent, ask: "Share?"),
    Question(id: "spent", type: .amount, ask: "Spent?", unit: "USD"),
    Question(id: "offices", type: .count, ask: "Offices?"),
    Question(id: "policy", type: .yesNo, ask: "Policy?"),
    Question(id: "since", type: .date, ask: "Since?"),
    Question(id: "kind", type: .choice(["own", "shared"]), ask: "Kind?"),
    Question(id: "change", type: .number, ask: "Change?"),
  ]

  private static func framework(_ id: String, years: YearSpan) -> Framework {
    let criterion = Criterion(
      code: "1.a1", text: "", ask: "Is there a policy?", isConfirmed: true, isPartial: false,
      rule: .condition(Condition(subject: .answer("1.a1"), comparison: .is("yes"))))
    return Framework(
      id: id, title: id, about: "", years: years, source: "", finalRatingOrigin: .claimed, derivesRatings: false,
      denominator: .rated,
      scale: scale, areas: ["Area"],
      indicators: [
        Indicator(
          number: "1", title: "Policy", area: "Area", work: [.normative], about: "", source: "",
          criteria: [criterion], questions: questions),
        Indicator(number: "2", title: "Audit", area: "Area", work: [.operational], about: "", source: ""),
      ], fingerprint: "")
  }
}
