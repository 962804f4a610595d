import Model

/// The rows of a figure, each with whether the figure counts it, and the value that this count gives.
struct FigureRecount {
  var cells: [FigureTrace.Cell] = []
  var movements: [FigureMovement] = []
  var units: [FigureTrace.Unit] = []
  /// Nil if the value does not follow from counting rows, as that of a p-value.
  var value: FigureValue?

  /// The number of cells that the numerator counts.
  var counted: Int { cells.count { $0.part == .counted } }

  /// The cells that the numerator and the denominator count, as a share.
  var share: Share { Share(counted, of: counted + cells.count { $0.part == .denominatorOnly }) }

  /// - Parameter figure: the figure as published, by which ratings are marked if the kind has no way of its own.
  static func recount(
    _ name: FigureName, _ figure: FigureTrace.Value, _ selected: SelectedCells, in sources: RatingSources
  ) -> FigureRecount {
    let codes = RatingCodes(name.framework, in: sources)
    let movements = CellMovements(name, in: sources)?.movements(selected.indicators.map(\.number)) ?? []
    switch name.kind {
    case .coverage: return .coverage(name, selected)
    case .distribution: return .distribution(name, selected, codes)
    case .change: return .change(movements, selected)
    case .requirement: return .requirement(name, selected, sources)
    case .bounds: return .bounds(name, selected, codes)
    case .whatIf: return WhatIfRecount(name: name, selected: selected, codes: codes, sources: sources).recount
    case .interval: return UnitRecount(selected, codes, sources).interval(name)
    case .test: return UnitRecount(selected, codes, sources).test(name, movements)
    case .decomposition: return DecompositionRecount(name: name, selected: selected, codes: codes, sources).recount
    default: return FigureRecount(cells: selected.ratings { figure.part($0.code) })
    }
  }
}

extension FigureRecount {
  private static func coverage(_ name: FigureName, _ selected: SelectedCells) -> FigureRecount {
    var recount = FigureRecount(cells: selected.reports(name.measure))
    let isAll = name.measure == .expected
    recount.value = .count(isAll ? recount.cells.count : recount.counted)
    return recount
  }

  private static func change(_ movements: [FigureMovement], _ selected: SelectedCells) -> FigureRecount {
    FigureRecount(
      cells: selected.ratings { _ in .notAttributable }, movements: movements,
      value: .count(movements.count { $0.part == .counted }))
  }

  private static func distribution(
    _ name: FigureName, _ selected: SelectedCells, _ codes: RatingCodes
  ) -> FigureRecount {
    guard let counts = codes.counts(name.measure) else {
      return FigureRecount(cells: selected.ratings { _ in .notAttributable })
    }
    let of = codes.of(name.measure)
    var recount = FigureRecount(
      cells: selected.ratings { rating in
        counts.contains(rating.code) ? .counted : of.contains(rating.code) ? .denominatorOnly : .notCounted
      })
    recount.value = of.isEmpty ? .count(recount.counted) : .share(recount.share)
    return recount
  }

  /// The lists of entities in `requirements.csv` say which of them count; each must have a rating on the indicator.
  private static func requirement(
    _ name: FigureName, _ selected: SelectedCells, _ sources: RatingSources
  ) -> FigureRecount {
    let key = RatingSources.Requirement(
      framework: name.framework, year: name.years.all.last ?? 0, criterion: name.keys.first ?? "")
    let entities = sources.requirements[key]
    func isIn(_ state: RequirementState, _ entity: String) -> Bool {
      entities?.states[state.rawValue]?.contains(entity) ?? false
    }
    var recount = FigureRecount(
      cells: selected.ratings(isOfReports: true) { rating in
        switch name.measure {
        case .inPlace:
          if isIn(.answered, rating.entity) { return .counted }
          let others: [RequirementState] = [.implied, .notInPlace, .notKnown]
          return others.contains { isIn($0, rating.entity) } ? .denominatorOnly : .notCounted
        case .heldBack: return entities?.heldBack.contains(rating.entity) == true ? .counted : .notCounted
        case .number(let code):
          return entities?.states[code]?.contains(rating.entity) == true ? .counted : .notCounted
        default: return .notAttributable
        }
      })
    recount.value = name.measure == .inPlace ? .partOfWhole(recount.share) : .count(recount.counted)
    return recount
  }

  /// If none, or all, of the ratings that are not counted met requirements.
  ///
  /// How far the answers leave a rating open does not stand in the rows, so that figures with open ratings cannot be
  /// counted again.
  private static func bounds(_ name: FigureName, _ selected: SelectedCells, _ codes: RatingCodes) -> FigureRecount {
    let measure = name.measure.text
    let isHighest = measure.hasSuffix(ShareBounds.Bound.highest.rawValue)
    let uncounted: Set<String> =
      if measure.hasPrefix(ShareBounds.Uncounted.notApplicable.rawValue) {
        [RatingCodes.notApplicable]
      } else if measure.hasPrefix(ShareBounds.Uncounted.notReported.rawValue) {
        [RatingCodes.notReported, RatingCodes.underReview, RatingCodes.open]
      } else {
        Set(Rating.outsideScale.compactMap(\.outsideCode))
      }
    var recount = FigureRecount(
      cells: selected.ratings { rating in
        if codes.met.contains(rating.code) { return .counted }
        if codes.levels.contains(rating.code) { return .denominatorOnly }
        guard uncounted.contains(rating.code) else { return .notCounted }
        return rating.code == RatingCodes.open ? .notAttributable : isHighest ? .counted : .denominatorOnly
      })
    let hasOpen = recount.cells.contains { $0.part == .notAttributable }
    recount.value = hasOpen ? nil : .share(recount.share)
    return recount
  }
}
