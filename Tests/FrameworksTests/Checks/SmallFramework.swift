import Model

/// Small frameworks and indicators for tests of checks.
enum SmallFramework {
  static func framework(_ id: String, _ years: YearSpan, isAssumed: Bool = true) -> Framework {
    Framework(
      id: id, title: id, about: "", years: years, source: "", finalRatingOrigin: .claimed, derivesRatings: false,
      isAssumed: isAssumed, denominator: .rated,
      scale: RatingScale(levels: [], lowestMetLevel: 0, outside: [:]), areas: [], indicators: [indicator],
      fingerprint: "")
  }

  /// An indicator with a yes-no question, a count and a number.
  static let indicator = Indicator(
    number: "1", title: "One", area: "", work: [.normative], about: "", source: "",
    questions: [
      Question(id: "policy", type: .yesNo, ask: ""), Question(id: "offices", type: .count, ask: ""),
      Question(id: "change", type: .number, ask: ""),
    ])

  static func number(_ whole: Int64) -> Operand {
    .number(ExactDecimal(units: whole * ExactDecimal.unitsPerOne))
  }

  static func condition(_ question: String, _ comparison: Comparison<String, Operand>) -> Condition {
    Condition(subject: .answer(question), comparison: comparison)
  }
}
