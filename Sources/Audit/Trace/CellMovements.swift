import Model

/// Compares the two years of a change figure, cell by cell.
struct CellMovements {
  private let name: FigureName
  private let from: Int
  private let to: Int
  private let cells: RatingSources

  /// Nil if the figure is not about a change between two years.
  init?(_ name: FigureName, in cells: RatingSources) {
    guard [.change, .test, .sharedInput].contains(name.kind), case .pair(let from, let to) = name.years else {
      return nil
    }
    self.name = name
    self.cells = cells
    (self.from, self.to) = (from, to)
  }

  /// The movements of every entity that reported in either year, on each of the indicators.
  func movements(_ indicators: [String]) -> [FigureMovement] {
    let (before, after) = (reports(from), reports(to))
    let (earlier, later) = (ratings(from), ratings(to))
    var seen: Set<String> = []
    let reported = cells.coverage.map(\.entity).filter {
      (before[$0] == true || after[$0] == true) && seen.insert($0).inserted
    }
    return reported.flatMap { entity in
      indicators.map { indicator in
        let cell = Cell(entity: entity, indicator: indicator)
        return movement(
          cell, before[entity].map { _ in earlier[cell]?.code ?? RatingSources.notReported },
          after[entity].map { _ in later[cell]?.code ?? RatingSources.notReported },
          isShared: isShared(entity, [earlier[cell], later[cell]]))
      }
    }
  }

  private struct Cell: Hashable {
    let entity: String
    let indicator: String
  }

  /// Whether the ratings are, or may be, those of the common input that the figure is about.
  private func isShared(_ entity: String, _ ratings: [RatingSources.Rating?]) -> Bool {
    guard name.kind == .sharedInput, let provider = name.keys.last else { return true }
    return entity == provider || ratings.contains { $0?.provider == provider }
  }

  private func movement(_ cell: Cell, _ before: String?, _ after: String?, isShared: Bool) -> FigureMovement {
    let outcome = outcome(before, after)
    let isOfChange = name.kind != .test
    let part: FigureTrace.Part =
      switch name.measure {
      case _ where !isShared: .notCounted
      case outcome.measure: isOfChange ? .counted : .notAttributable
      case .compared where outcome.measure != .notComparable: .counted
      default: isOfChange ? .notCounted : .notAttributable
      }
    return FigureMovement(
      entity: cell.entity, indicator: cell.indicator, before: before, after: after, outcome: outcome, part: part)
  }

  /// The outcome for one cell; if several reasons apply, the first in the order of `NotComparable`.
  private func outcome(_ before: String?, _ after: String?) -> FigureMovement.Outcome {
    guard let before else { return .notComparable(.entrant) }
    guard let after else { return .notComparable(.leaver) }
    let levels = cells.levels[name.framework] ?? []
    if let old = levels.firstIndex(of: before), let new = levels.firstIndex(of: after) {
      return new > old ? .improved : new < old ? .worsened : .unchanged
    }
    let states = [before, after]
    let reasons: [(Rating, NotComparable)] = [
      (.notReported, .notReported), (.underReview, .underReview), (.open, .open),
    ]
    return .notComparable(reasons.first { states.contains($0.0.outsideCode ?? "") }?.1 ?? .notApplicable)
  }

  /// Whether each entity that reported or was expected to report did so.
  private func reports(_ year: Int) -> [String: Bool] {
    Dictionary(
      cells.coverage.filter { $0.framework == name.framework && $0.year == year }.map { ($0.entity, $0.isReported) },
      uniquingKeysWith: { first, _ in first })
  }

  private func ratings(_ year: Int) -> [Cell: RatingSources.Rating] {
    Dictionary(
      cells.ratings.filter { $0.framework == name.framework && $0.year == year }.map {
        (Cell(entity: $0.entity, indicator: $0.indicator), $0)
      }, uniquingKeysWith: { first, _ in first })
  }
}
