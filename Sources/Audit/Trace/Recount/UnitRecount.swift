import Model

/// Counts the rows and units of tests and intervals.
///
/// A unit is an entity with its own ratings and with those that others adopted from it, or may have adopted, in either
/// year.
struct UnitRecount {
  private let selected: SelectedCells
  private let codes: RatingCodes
  private let providers: [Cell: String]

  private struct Cell: Hashable {
    let entity: String
    let indicator: String
  }

  init(_ selected: SelectedCells, _ codes: RatingCodes, _ sources: RatingSources) {
    self.selected = selected
    self.codes = codes
    var providers: [Cell: String] = [:]
    // The earlier year comes first, and its provider is kept.
    for cell in selected.ratings({ _ in .notAttributable }) {
      guard let provider = cell.rating.provider else { continue }
      let key = Cell(entity: cell.rating.entity, indicator: cell.rating.indicator)
      if providers[key] == nil { providers[key] = provider }
    }
    self.providers = providers
  }

  private func judge(_ entity: String, _ indicator: String) -> String {
    providers[Cell(entity: entity, indicator: indicator)] ?? entity
  }

  // MARK: - Intervals

  func interval(_ name: FigureName) -> FigureRecount {
    var recount = FigureRecount(
      cells: selected.ratings { rating in
        codes.met.contains(rating.code)
          ? .counted : codes.levels.contains(rating.code) ? .denominatorOnly : .notCounted
      })
    let rated = recount.cells.filter { $0.part != .notCounted }.map(\.rating)
    recount.units = units(
      rated.map { ($0.entity, $0.indicator, nil) }, part: { _ in .counted })
    if name.measure.text.hasSuffix("-\(Interval.Part.units.rawValue)") { recount.value = .count(recount.units.count) }
    return recount
  }

  // MARK: - Tests

  func test(_ name: FigureName, _ movements: [FigureMovement]) -> FigureRecount {
    var recount = FigureRecount(cells: selected.ratings { _ in .notAttributable })
    let compared = movements.filter(isCompared)
    let differences = compared.map { ($0.entity, $0.indicator, Optional(difference($0))) }
    let entities = Dictionary(differences.map { ($0.0, $0.2 ?? 0) }, uniquingKeysWith: +)
    func isCounted(_ difference: Int) -> Bool? {
      switch name.measure {
      case .entitiesHigher, .unitsHigher: difference > 0
      case .entitiesLower, .unitsLower: difference < 0
      case .entitiesSame: difference == 0
      default: nil
      }
    }
    recount.units = units(differences) { unit in
      switch name.measure {
      case .units: .counted
      case .unitsHigher, .unitsLower: isCounted(unit) == true ? .counted : .notCounted
      default: .notAttributable
      }
    }
    recount.movements = movements.map { movement in
      guard isCompared(movement) else { return movement.with(.notCounted) }
      switch name.measure {
      case .compared: return movement.with(.counted)
      case .metBefore: return movement.with(codes.met.contains(movement.before ?? "") ? .counted : .notCounted)
      case .metAfter: return movement.with(codes.met.contains(movement.after ?? "") ? .counted : .notCounted)
      case .entitiesHigher, .entitiesLower, .entitiesSame:
        return movement.with(isCounted(entities[movement.entity] ?? 0) == true ? .counted : .notCounted)
      default: return movement.with(.notAttributable)
      }
    }
    recount.value = value(name.measure, recount, entities: entities.values.count { isCounted($0) == true })
    return recount
  }

  private func value(_ measure: FigureMeasure, _ recount: FigureRecount, entities: Int) -> FigureValue? {
    switch measure {
    case .compared, .metBefore, .metAfter: .count(recount.movements.count { $0.part == .counted })
    case .entitiesHigher, .entitiesLower, .entitiesSame: .count(entities)
    case .units, .unitsHigher, .unitsLower: .count(recount.units.count { $0.part == .counted })
    default: nil
    }
  }

  private func isCompared(_ movement: FigureMovement) -> Bool {
    if case .notComparable = movement.outcome { return false }
    return true
  }

  private func difference(_ movement: FigureMovement) -> Int {
    (codes.met.contains(movement.after ?? "") ? 1 : 0) - (codes.met.contains(movement.before ?? "") ? 1 : 0)
  }

  /// The units of ratings, in the order of their judges.
  private func units(
    _ ratings: [(entity: String, indicator: String, difference: Int?)], part: (Int) -> FigureTrace.Part
  ) -> [FigureTrace.Unit] {
    var entities: [String: Set<String>] = [:]
    var differences: [String: Int] = [:]
    for rating in ratings {
      let judge = judge(rating.entity, rating.indicator)
      entities[judge, default: []].insert(rating.entity)
      if let difference = rating.difference { differences[judge, default: 0] += difference }
    }
    return entities.sorted { $0.key < $1.key }.map { judge, entities in
      FigureTrace.Unit(
        judge: judge, entities: entities.sorted(), difference: differences[judge], part: part(differences[judge] ?? 0))
    }
  }
}

extension FigureMovement {
  /// The same movement with another part.
  func with(_ part: FigureTrace.Part) -> FigureMovement {
    FigureMovement(
      entity: entity, indicator: indicator, before: before, after: after, outcome: outcome, part: part)
  }
}
