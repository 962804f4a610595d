import Model

/// The smallest frameworks and indicators that a check looks at.
enum SmallFramework {
  static func framework(_ id: String, _ years: YearSpan, isAssumed: Bool = true) -> Framework {
    Framework(
      id: id, title: id, about: "", years: years, source: "", finalRatingOrigin: .claimed, derives: false,
      isAssumed: isAssumed, denominator: .rated,
      scale: RatingScale(levels: [], lowestMetLevel: 0, outside: [:]), areas: [], indicators: [indicator],
      fingerprint: "")
  }

  /// Asks for a yes or no, a whole number and a number.
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
