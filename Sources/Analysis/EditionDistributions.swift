import Model

/// Counts the ratings of one edition by every grouping.
struct EditionDistributions {
  let framework: Framework
  let population: Population

  /// The distributions of all groups: the system, then areas, indicators, kinds of work, entity types and entities.
  ///
  /// Cells of entities that were expected to report and did not count as not reported.
  func distributions(of cards: [Scorecard], absent: [String], edition: Edition) -> [GroupDistribution] {
    let entities = population.sorted(cards.map(\.entity) + absent)
    let types = Set(entities.map(population.type)).sorted()
    var system = empty
    var areas = [String: Distribution](uniqueKeysWithValues: framework.areas.map { ($0, empty) })
    var indicators = Array(repeating: empty, count: framework.indicators.count)
    var work = [WorkKind: Distribution](uniqueKeysWithValues: WorkKind.allCases.map { ($0, empty) })
    var byType = [String: Distribution](uniqueKeysWithValues: types.map { ($0, empty) })
    var byEntity: [String: Distribution] = [:]

    let notReportedRatings = Array(repeating: IndicatorRating.notReported, count: framework.indicators.count)
    let rows = cards.map { ($0.entity, $0.ratings) } + absent.map { ($0, notReportedRatings) }
    for (entity, ratings) in rows {
      var own = empty
      for (position, rating) in ratings.enumerated() {
        own.count(rating)
        indicators[position].count(rating)
        let indicator = framework.indicators[position]
        areas[indicator.area]?.count(rating)
        for kind in indicator.work { work[kind]?.count(rating) }
      }
      system.add(own)
      byType[population.type(of: entity)]?.add(own)
      byEntity[entity] = own
    }

    func group(_ grouping: Grouping, _ key: String, _ distribution: Distribution?) -> GroupDistribution {
      GroupDistribution(
        framework: edition.framework, year: edition.year, grouping: grouping, key: key,
        distribution: distribution ?? empty)
    }
    return [group(.system, "system", system)]
      + framework.areas.map { group(.area, $0, areas[$0]) }
      + framework.indicators.enumerated().map { group(.indicator, $1.number, indicators[$0]) }
      + WorkKind.allCases.map { group(.work, $0.rawValue, work[$0]) }
      + types.map { group(.type, $0, byType[$0]) }
      + entities.map { group(.entity, $0, byEntity[$0]) }
  }

  /// The distribution of each entity type on each indicator.
  func typesByIndicator(of cards: [Scorecard], absent: [String], edition: Edition) -> [GroupDistribution] {
    var counts: [String: [Distribution]] = [:]
    let none = framework.indicators.map { _ in empty }
    for card in cards {
      for (position, rating) in card.ratings.enumerated() {
        counts[population.type(of: card.entity), default: none][position].count(rating)
      }
    }
    for code in absent {
      for position in framework.indicators.indices {
        counts[population.type(of: code), default: none][position].count(.notReported)
      }
    }
    return counts.sorted { $0.key < $1.key }.flatMap { type, distributions in
      zip(framework.indicators, distributions).map { indicator, distribution in
        GroupDistribution(
          framework: edition.framework, year: edition.year, grouping: .type,
          key: GroupDistribution.key(type, indicator: indicator.number), distribution: distribution)
      }
    }
  }

  private var empty: Distribution { Distribution(levelCount: framework.scale.levels.count) }
}
