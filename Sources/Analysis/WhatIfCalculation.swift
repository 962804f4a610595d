import Model

/// Works out what the share of one edition would be if ratings were counted in other ways.
struct WhatIfCalculation {
  let cells: EditionCells
  let shared: SharedInputs
  /// The entities that reported in every year of the framework so far; nil in its first year.
  let panel: Set<String>?
  let population: Population

  private var framework: Framework { cells.framework }
  private typealias Cell = (entity: String, position: Int)

  /// All cases that differ from the report's own way in what they count.
  var whatIfs: [WhatIf] { denominators + selections + [mean].compactMap { $0 } + kinds }

  private var denominators: [WhatIf] {
    let all = distribution { _ in true }
    let met = all.atLeast(framework.scale.lowestMetLevel)
    let choices: [(WhatIf.Choice, Share)] = [
      (.rated, Share(met, of: all.total(.rated))),
      (.ratedAndNotApplicable, Share(met, of: all.total(.ratedAndNotApplicable))),
      (.expected, Share(met, of: all.total(.expected))),
      (.notApplicableMet, Share(met + all.notApplicable, of: all.total(.ratedAndNotApplicable))),
    ]
    return choices.map { whatIf($0, .share($1)) }
  }

  /// The share without some ratings; a case that leaves nothing out, or everything, is not given.
  private var selections: [WhatIf] {
    let alike = alikeRatings
    let groups = Set(alike.map { AlikeGroup(type: $0.type, indicator: $0.indicator) })
    var results = [
      selection(.withoutCommonInputs) { shared.otherProvider(of: $0.entity, at: $0.position) == nil },
      selection(.withoutAlikeRatings, alike: alike) { cell in
        !groups.contains(
          AlikeGroup(
            type: population.type(of: cell.entity), indicator: framework.indicators[cell.position].number))
      },
    ]
    if let panel { results.append(selection(.constantPanel) { panel.contains($0.entity) }) }
    return results.compactMap { $0 }
  }

  /// The mean of the shares of the entities that have ratings in their denominator.
  private var mean: WhatIf? {
    let shares = cells.entities.map { entity in share(distribution { $0.entity == entity }) }.filter { $0.whole > 0 }
    guard !shares.isEmpty else { return nil }
    // Millionths of a millionth of each share keep the sum exact enough for four decimals, whatever its terms.
    let scale = 1_000_000_000_000
    let sum = shares.reduce(0) { $0 + $1.part * scale / $1.whole }
    let unit = shares.count * (scale / 10_000)
    return whatIf(.meanOfEntities, .mean((2 * sum + unit) / (2 * unit), of: shares.count))
  }

  /// Each kind of work without the indicators that belong to another kind as well.
  private var kinds: [WhatIf] {
    let indicators = framework.indicators
    return WorkKind.allCases.compactMap { kind in
      let all = indicators.count { $0.work.contains(kind) }
      let own = indicators.count { $0.work == [kind] }
      guard own > 0, own < all else { return nil }
      let counted = distribution { indicators[$0.position].work == [kind] }
      return whatIf(.withoutSharedIndicators, .share(share(counted)), key: kind.rawValue)
    }
  }

  /// The types of entity and indicators where nearly all ratings are at one level, without indicators for which the
  /// framework names a common input.
  private var alikeRatings: [AlikeRatings] {
    let types = Dictionary(grouping: cells.entities, by: population.type)
    let open = framework.indicators.indices.filter { shared.providers[$0]?.isEmpty ?? true }
    return open.flatMap { position in
      types.sorted { $0.key < $1.key }.compactMap { type, entities -> AlikeRatings? in
        let members = Set(entities)
        let levels = distribution(of: [position]) { members.contains($0.entity) }.levels
        guard let count = levels.max(), let level = levels.firstIndex(of: count) else { return nil }
        let ratings = AlikeRatings(
          type: type, indicator: framework.indicators[position].number, level: level, count: count,
          rated: levels.reduce(0, +))
        return ratings.isNearlyAll ? ratings : nil
      }
    }
  }

  private func selection(
    _ choice: WhatIf.Choice, alike: [AlikeRatings] = [], _ isCounted: (Cell) -> Bool
  ) -> WhatIf? {
    let counted = distribution(where: isCounted)
    let all = distribution { _ in true }.expected
    guard counted.expected > 0, counted.expected < all else { return nil }
    var result = whatIf(choice, .share(share(counted)))
    result.leftOut = all - counted.expected
    result.alike = alike
    return result
  }

  private func whatIf(
    _ choice: WhatIf.Choice, _ result: WhatIf.Result, key: String = WhatIf.system
  ) -> WhatIf {
    WhatIf(framework: framework.id, year: cells.edition.year, choice: choice, key: key, result: result)
  }

  private func share(_ counted: Distribution) -> Share {
    Share(counted.atLeast(framework.scale.lowestMetLevel), of: counted.total(framework.denominator))
  }

  private func distribution(of positions: [Int]? = nil, where isCounted: (Cell) -> Bool) -> Distribution {
    var counted = Distribution(levelCount: framework.scale.levels.count)
    for entity in cells.entities {
      for position in positions ?? Array(framework.indicators.indices) where isCounted((entity, position)) {
        if let rating = cells.rating(of: entity, at: position) { counted.count(rating) }
      }
    }
    return counted
  }

  private struct AlikeGroup: Hashable {
    let type: String
    let indicator: String
  }
}
