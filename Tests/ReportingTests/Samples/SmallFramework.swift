import Model

/// An invented framework of three indicators, two levels of which have requirements.
enum SmallFramework {
  static func make(_ id: String = "example-2", from first: Int = 2024) -> Framework {
    Framework(
      id: id, title: "Framework \(id)", about: "Invented.", years: YearSpan(from: first), source: "Nowhere.",
      finalRatingOrigin: .claimed, derivesRatings: true, denominator: .rated,
      scale: RatingScale(
        levels: [("missing", "×"), ("approaches", "A"), ("meets", "M"), ("exceeds", "E")].map {
          Level(code: $0.0, title: $0.0, symbol: $0.1)
        },
        lowestMetLevel: 2,
        outside: [
          .notApplicable: Level(code: "not-applicable", title: "Not applicable", symbol: "n/a"),
          .notReported: Level(code: "not-reported", title: "Not reported", symbol: "·"),
          .underReview: Level(code: "under-review", title: "Under review", symbol: "?"),
        ]),
      areas: ["Planning", "Money"],
      indicators: [
        indicator("1", "Planning", [.normative], criteria: ["1.a1", "1.m1"]),
        indicator("2.1", "Planning", [.normative, .operational]), indicator("10", "Money", [.institutional]),
      ], fingerprint: "f0")
  }

  private static func indicator(
    _ number: String, _ area: String, _ work: Set<WorkKind>, criteria: [String] = []
  ) -> Indicator {
    Indicator(
      number: number, title: "Subject \(number)", area: area, work: work, about: "About.", source: "Nowhere.",
      criteria: criteria.map {
        Criterion(
          code: $0, text: "Requirement \($0).", ask: "\($0)?", isConfirmed: false, isPartial: false,
          rule: .condition(Condition(subject: .answer($0), comparison: .is("yes"))))
      },
      levelRules: criteria.isEmpty
        ? []
        : [
          LevelRule(level: 2, text: "Much.", includes: 1, rule: .criterion("1.m1")),
          LevelRule(level: 1, text: "Little.", includes: nil, rule: .criterion("1.a1")),
        ], file: "example/\(number).yaml", fingerprint: "f1")
  }
}
