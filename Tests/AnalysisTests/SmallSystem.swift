import Model

@testable import Analysis

/// An invented framework of three indicators, with fictional entities.
enum SmallSystem {
  static func framework(_ id: String = "example-1", from first: Int = 2020, criteria: [Criterion] = []) -> Framework {
    Framework(
      id: id, title: id, about: "", years: YearSpan(from: first), source: "", finalRatingOrigin: .claimed,
      derivesRatings: true,
      denominator: .rated,
      scale: RatingScale(
        levels: ["missing", "approaches", "meets", "exceeds"].map { Level(code: $0, title: $0, symbol: "") },
        lowestMetLevel: 2, outside: [:]),
      areas: ["Planning", "Money"],
      indicators: [
        indicator("1", "Planning", [.normative], criteria), indicator("2", "Planning", [.normative, .operational]),
        indicator("3", "Money", [.institutional]),
      ], fingerprint: "")
  }

  private static func indicator(
    _ number: String, _ area: String, _ work: Set<WorkKind>, _ criteria: [Criterion] = []
  ) -> Indicator {
    Indicator(number: number, title: number, area: area, work: work, about: "", source: "", criteria: criteria)
  }

  static func criterion(_ code: String) -> Criterion {
    Criterion(
      code: code, text: code, ask: code, isConfirmed: true, isPartial: false,
      rule: .condition(Condition(subject: .answer(code), comparison: .is("yes"))))
  }

  /// The water and health agencies report in all years.
  ///
  /// Wells was renamed to water, the old agency was replaced by health, the office is new in 2023, and the record is
  /// not counted.
  static let entities = EntityList([
    entity("EXA", from: 2018, until: 2021, .renamed(to: "EXW")), entity("EXW", from: 2022), entity("EXH", from: 2022),
    entity("EXO", from: 2018, until: 2021, .replaced(by: "EXH")), entity("EXN", from: 2023),
    entity("EXT", isCounted: false),
  ])

  static let population = Population(entities: entities, isFictional: true)

  private static func entity(
    _ code: String, from first: Int = 2018, until last: Int? = nil, _ succession: Succession? = nil,
    isCounted: Bool = true
  ) -> Entity {
    Entity(
      code: code, name: code, type: Entity.fictionalType, isCounted: isCounted,
      expected: YearSpan(from: first, until: last), succession: succession)
  }

  static func card(_ entity: String, _ year: Int, _ ratings: [Rating], framework: String = "example-1") -> Scorecard {
    Scorecard(
      framework: framework, year: year, entity: entity,
      ratings: ratings.map { IndicatorRating(claimed: $0, final: $0, finalRatingOrigin: .claimed) })
  }

  /// - Parameter shared: The entities that share a common input, by the position of the indicator. The first of them is
  ///   the provider.
  static func figures(
    _ cards: [Scorecard], _ editions: [Edition], frameworks: [Framework] = [framework()],
    shared: [Int: Set<String>] = [:]
  ) -> Figures {
    Figures(
      scorecards: cards, editions: editions,
      frameworks: Dictionary(uniqueKeysWithValues: frameworks.map { ($0.id, $0) }), population: population,
      sharedInputs: ["example-1": inputs(shared)])
  }

  static func inputs(_ shared: [Int: Set<String>]) -> SharedInputs {
    SharedInputs(
      shared.mapValues { entities in
        Dictionary(uniqueKeysWithValues: entities.map { ($0, entities.min() ?? $0) })
      })
  }

  /// The codes `E00`, `E01` and so on of entities that are not expected to report.
  static func many(_ count: Int) -> [String] { (0..<count).map { "E\($0 / 10)\($0 % 10)" } }

  static func edition(_ year: Int, _ framework: String = "example-1") -> Edition {
    Edition(framework: framework, year: year)
  }
}

extension Distribution {
  /// The counts in one row: levels from the lowest to the highest, then not applicable, not reported and under review.
  var row: [Int] { levels + [notApplicable, notReported, underReview] }
}
