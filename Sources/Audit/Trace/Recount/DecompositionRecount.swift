import Model

/// Counts the rows of one part of the change of the system's share.
struct DecompositionRecount {
  let name: FigureName
  let selected: SelectedCells
  let codes: RatingCodes
  private let cells: [FigureTrace.Cell]
  private let movements: [FigureMovement]

  init(name: FigureName, selected: SelectedCells, codes: RatingCodes, _ sources: RatingSources) {
    self.name = name
    self.selected = selected
    self.codes = codes
    cells = selected.ratings { _ in .notAttributable }
    var change = name
    change.kind = .change
    change.keys = [FigureKind.allIndicators]
    movements = CellMovements(change, in: sources)?.movements(selected.indicators.map(\.number)) ?? []
  }

  var recount: FigureRecount {
    let part = Decomposition.Part(rawValue: name.measure.text)
    var sum = Counts()
    var recount = FigureRecount(cells: cells)
    recount.movements = movements.map { movement in
      let step = counts(movement.after) - counts(movement.before)
      let isPart = name.measure == .change ? isRated(movement) : self.part(of: movement) == part && part != nil
      if isPart {
        sum.met += step.met
        sum.rated += step.rated
      }
      return movement.with(isPart ? .counted : .notCounted)
    }
    recount.value = value(sum, part)
    return recount
  }

  /// The contribution of the rows that count, as `Decomposition` defines it; nil if a review may have changed them.
  private func value(_ sum: Counts, _ part: Decomposition.Part?) -> FigureValue? {
    let hasReviews = cells.contains { $0.rating.isReviewed }
    guard name.measure == .change || part != nil && !hasReviews else { return nil }
    let before = movements.reduce(into: Counts()) { $0.add(counts($1.before)) }
    let after = movements.reduce(into: Counts()) { $0.add(counts($1.after)) }
    guard before.rated > 0, after.rated > 0 else { return nil }
    let numerator =
      2 * before.rated * after.rated * sum.met - (before.met * after.rated + after.met * before.rated) * sum.rated
    return .points(
      Fraction(numerator, over: before.rated * after.rated * (before.rated + after.rated)).tenThousandths)
  }

  private func isRated(_ movement: FigureMovement) -> Bool {
    counts(movement.before).rated + counts(movement.after).rated > 0
  }

  private func part(of movement: FigureMovement) -> Decomposition.Part? {
    guard isRated(movement) else { return nil }
    switch movement.outcome {
    case .improved, .unchanged, .worsened: return .sameEntities
    case .notComparable(let reason):
      switch reason {
      case .entrant: return .entrants
      case .leaver: return .leavers
      case .notReported: return .notReported
      case .underReview: return .underReview
      case .open: return .open
      case .notApplicable: return .notApplicable
      }
    }
  }

  private func counts(_ code: String?) -> Counts {
    guard let code, codes.levels.contains(code) else { return Counts() }
    return Counts(met: codes.met.contains(code) ? 1 : 0, rated: 1)
  }

  private struct Counts {
    var met = 0
    var rated = 0

    mutating func add(_ other: Counts) {
      met += other.met
      rated += other.rated
    }

    static func - (a: Counts, b: Counts) -> Counts { Counts(met: a.met - b.met, rated: a.rated - b.rated) }
  }
}
