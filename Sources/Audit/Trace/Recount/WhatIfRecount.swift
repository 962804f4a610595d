import Model

/// Counts the rows of a share that is counted in another way.
struct WhatIfRecount {
  let name: FigureName
  let selected: SelectedCells
  let codes: RatingCodes
  let sources: RatingSources

  private var choice: WhatIf.Choice? { name.keys.first.flatMap { WhatIf.Choice(rawValue: $0) } }

  var recount: FigureRecount {
    guard let choice else { return FigureRecount(cells: selected.ratings { _ in .notAttributable }) }
    let isLeftOut = self.isLeftOut(choice)
    if name.measure == .numberLeftOut { return leftOut(isLeftOut) }
    let of = denominator(choice)
    var met = codes.met
    if choice == .notApplicableMet { met.insert(RatingCodes.notApplicable) }
    var recount = FigureRecount(
      cells: selected.ratings { rating in
        if isLeftOut(rating) { return .notCounted }
        return met.contains(rating.code) ? .counted : of.contains(rating.code) ? .denominatorOnly : .notCounted
      })
    recount.value = choice == .meanOfEntities ? mean(of: recount.cells) : .share(recount.share)
    return recount
  }

  /// Counts the ratings that the choice leaves out, whatever they are.
  private func leftOut(_ isLeftOut: (RatingSources.Rating) -> Bool) -> FigureRecount {
    var recount = FigureRecount(cells: selected.ratings { isLeftOut($0) ? .counted : .notCounted })
    recount.value = .count(recount.cells.count { $0.part == .counted })
    return recount
  }

  private func denominator(_ choice: WhatIf.Choice) -> Set<String> {
    switch choice {
    case .rated: codes.codes(of: .rated)
    case .ratedAndNotApplicable, .notApplicableMet: codes.codes(of: .ratedAndNotApplicable)
    case .expected: codes.codes(of: .expected)
    default: codes.denominator
    }
  }

  /// Which ratings the choice leaves out.
  private func isLeftOut(_ choice: WhatIf.Choice) -> (RatingSources.Rating) -> Bool {
    switch choice {
    case .withoutCommonInputs: return { $0.provider != nil && $0.provider != $0.entity }
    case .withoutAlikeRatings:
      let groups = alikeGroups
      return { groups.contains([sources.types[$0.entity] ?? "", $0.indicator]) }
    case .constantPanel:
      let panel = self.panel
      return { !panel.contains($0.entity) }
    case .withoutSharedIndicators:
      let own = Set(selected.indicators.filter { $0.work.count == 1 }.map(\.number))
      return { !own.contains($0.indicator) }
    default: return { _ in false }
    }
  }

  /// The types of entity, and indicators, where nearly all ratings are at one level.
  private var alikeGroups: Set<[String]> {
    var counts: [[String]: [String: Int]] = [:]
    for cell in selected.ratings({ _ in .notAttributable }) where codes.levels.contains(cell.rating.code) {
      counts[[sources.types[cell.rating.entity] ?? "", cell.rating.indicator], default: [:]][
        cell.rating.code, default: 0] +=
        1
    }
    return Set(
      counts.filter { group, levels in
        AlikeRatings(
          type: group[0], indicator: group[1], level: 0, count: levels.values.max() ?? 0,
          rated: levels.values.reduce(0, +)
        ).isNearlyAll
      }.keys)
  }

  /// The entities that reported in every year of the framework so far.
  private var panel: Set<String> {
    let year = name.years.all.last ?? 0
    let reports = sources.coverage.filter { $0.framework == name.framework && $0.year <= year }
    let years = Dictionary(grouping: reports, by: \.year).values.map { Set($0.filter(\.isReported).map(\.entity)) }
    return years.dropFirst().reduce(years.first ?? []) { $0.intersection($1) }
  }

  /// The mean of the entities' shares, or the number of entities that have one.
  private func mean(of cells: [FigureTrace.Cell]) -> FigureValue? {
    var shares: [String: Share] = [:]
    for cell in cells where cell.part == .counted || cell.part == .denominatorOnly {
      shares[cell.rating.entity, default: Share(0, of: 0)].whole += 1
      if cell.part == .counted { shares[cell.rating.entity]?.part += 1 }
    }
    guard name.measure == .meetsOrExceeds else { return .count(shares.count) }
    guard !shares.isEmpty else { return nil }
    // The same precision as in the report: millionths of a millionth.
    let scale = 1_000_000_000_000
    let sum = shares.values.reduce(0) { $0 + $1.part * scale / $1.whole }
    let unit = shares.count * (scale / 10_000)
    return .shareBound((2 * sum + unit) / (2 * unit))
  }
}
