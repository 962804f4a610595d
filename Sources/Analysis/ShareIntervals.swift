import Model

/// Bootstrap intervals of the shares that meet or exceed requirements, in one year or as a change between two years.
///
/// The units drawn are those of `ChangeTest`: an entity with its own ratings and with those that others adopted from it.
/// Units without a rated cell affect no share and are left out.
struct ShareIntervals {
  let shared: SharedInputs

  /// The intervals of one year: the system, then the indicators.
  func intervals(of cells: EditionCells) -> [ShareInterval] {
    let tallies = tallies(of: cells.entities, in: cells.framework) {
      Tally(before: nil, after: cells.isMet($0, at: $1))
    }
    return intervals(
      tallies, framework: cells.framework, from: nil, year: cells.edition.year, name: "\(cells.edition.year)"
    ) { $0.after }
  }

  /// The intervals of the changes between two years: the system, then the indicators.
  func intervals(of pair: EditionPair) -> [ShareInterval] {
    let tallies = tallies(of: pair.entities, in: pair.framework) {
      Tally(before: pair.earlier.isMet($0, at: $1), after: pair.later.isMet($0, at: $1))
    }
    let from = pair.earlier.edition.year
    let to = pair.later.edition.year
    return intervals(tallies, framework: pair.framework, from: from, year: to, name: "\(from)-\(to)") { $0.change }
  }

  /// The tallies of all units, for the system and for each indicator.
  private func tallies(of entities: [String], in framework: Framework, cell: (String, Int) -> Tally) -> (
    system: [Tally], indicators: [[Tally]]
  ) {
    var system = UnitTallies()
    let indicators = framework.indicators.indices.map { position in
      var units = UnitTallies()
      for entity in entities {
        let judge = shared.judge(of: entity, at: position)
        let tally = cell(entity, position)
        units.add(tally, of: judge)
        system.add(tally, of: judge)
      }
      return units.tallies
    }
    return (system.tallies, indicators)
  }

  private func intervals(
    _ tallies: (system: [Tally], indicators: [[Tally]]), framework: Framework, from: Int?, year: Int, name: String,
    value: (Tally) -> Int?
  ) -> [ShareInterval] {
    let groups =
      [(Grouping.system, "system", tallies.system)]
      + zip(framework.indicators, tallies.indicators).map { (Grouping.indicator, $0.number, $1) }
    return groups.compactMap { grouping, key, all in
      let units = all.filter(\.isRated)
      guard units.reduce(into: Tally(), { $0.add($1) }).isRated else { return nil }
      let interval = Bootstrap.interval(
        of: "\(framework.id)/\(name)/\(grouping.rawValue)/\(key)/meets-or-exceeds", units: units.count,
        variation: .independentRatings, from: Tally(), adding: { $0.add(units[$1]) }, value: value)
      return interval.map {
        ShareInterval(framework: framework.id, from: from, year: year, grouping: grouping, key: key, interval: $0)
      }
    }
  }
}

/// The tallies of units, in the order in which the units were first seen.
private struct UnitTallies {
  private(set) var tallies: [Tally] = []
  private var positions: [String: Int] = [:]

  mutating func add(_ tally: Tally, of unit: String) {
    if let position = positions[unit] {
      tallies[position].add(tally)
    } else {
      positions[unit] = tallies.count
      tallies.append(tally)
    }
  }
}

/// How many cells of a unit are rated, and how many of them meet requirements, in two years.
private struct Tally {
  /// In this order: met in the earlier year, rated in the earlier year, met in the later year, rated in the later year.
  private var counts = SIMD4<Int32>()

  init() {}

  /// Counts one cell: whether it meets requirements in each year, or nil if it is not rated.
  init(before: Bool?, after: Bool?) {
    counts = [before == true ? 1 : 0, before == nil ? 0 : 1, after == true ? 1 : 0, after == nil ? 0 : 1]
  }

  var isRated: Bool { counts[1] > 0 || counts[3] > 0 }

  mutating func add(_ other: Tally) { counts &+= other.counts }

  /// The share of the later year in ten-thousandths.
  var after: Int? {
    let (met, rated) = (Int(counts[2]), Int(counts[3]))
    return rated == 0 ? nil : Fraction(met, over: rated).tenThousandths
  }

  /// The later share minus the earlier one, in ten-thousandths.
  var change: Int? {
    let (oldMet, oldRated, met, rated) = (Int(counts[0]), Int(counts[1]), Int(counts[2]), Int(counts[3]))
    guard oldRated > 0, rated > 0 else { return nil }
    return Fraction(met * oldRated - oldMet * rated, over: rated * oldRated).tenThousandths
  }
}
