import Model

extension Decomposition {
  /// Splits the change of the system's share into parts by cause; nil if a year has no rated cell.
  ///
  /// The part that a cell belongs to depends on its ratings before any review. Where its final ratings differ from
  /// these, the difference is counted as revisions, which is a separate part.
  init?(_ pair: EditionPair) {
    let scale = pair.framework.scale
    var sums: [Part: CountChange] = [:]
    var before = CountChange()
    var after = CountChange()
    for entity in pair.entities {
      for position in pair.framework.indicators.indices {
        let cells = [pair.earlier, pair.later].map { $0.rating(of: entity, at: position) }
        let final = cells.map { CountChange($0?.final, scale) }
        let plain = cells.map { $0?.unreviewed(pair.framework.finalRatingOrigin) }
        let steps = plain.map { CountChange($0, scale) }
        before += final[0]
        after += final[1]
        if let part = Part(from: plain[0], to: plain[1]) { sums[part, default: CountChange()] += steps[1] - steps[0] }
        sums[.revisions, default: CountChange()] += (final[1] - steps[1]) - (final[0] - steps[0])
      }
    }
    guard before.rated > 0, after.rated > 0 else { return nil }
    let denominator = before.rated * after.rated * (before.rated + after.rated)
    let parts = Part.allCases.map { part in
      let sum = sums[part] ?? CountChange()
      let numerator =
        2 * before.rated * after.rated * sum.met - (before.met * after.rated + after.met * before.rated) * sum.rated
      return (part, Fraction(numerator, over: denominator))
    }
    self.init(
      framework: pair.framework.id, from: pair.earlier.edition.year, to: pair.later.edition.year,
      before: Share(before.met, of: before.rated), after: Share(after.met, of: after.rated),
      parts: Dictionary(uniqueKeysWithValues: parts))
  }
}

extension Decomposition.Part {
  /// The part that a cell belongs to; nil if the cell is rated in neither year and so changes nothing.
  fileprivate init?(from before: Rating?, to after: Rating?) {
    guard let before else {
      self = .entrants
      return
    }
    guard let after else {
      self = .leavers
      return
    }
    switch (before, after) {
    case (.level, .level): self = .sameEntities
    case (.level, .notApplicable), (.notApplicable, .level): self = .notApplicable
    case (.level, .notReported), (.notReported, .level): self = .notReported
    case (.level, .underReview), (.underReview, .level): self = .underReview
    case (.level, .open), (.open, .level): self = .open
    default: return nil
    }
  }
}

extension IndicatorRating {
  /// The rating that would be final without a review.
  fileprivate func unreviewed(_ origin: RatingOrigin) -> Rating {
    guard finalRatingOrigin == .reviewed else { return final }
    return (origin == .derived ? derived ?? claimed : claimed ?? derived) ?? .notReported
  }
}

/// Counts of rated cells and of cells that meet requirements, or differences of such counts.
private struct CountChange {
  var met = 0
  var rated = 0

  init() {}

  init(_ rating: Rating?, _ scale: RatingScale) {
    guard let rating, rating.isLevel else { return }
    met = scale.isMet(rating) ? 1 : 0
    rated = 1
  }

  static func += (sum: inout CountChange, step: CountChange) {
    sum.met += step.met
    sum.rated += step.rated
  }

  static func - (a: CountChange, b: CountChange) -> CountChange {
    var step = a
    step.met -= b.met
    step.rated -= b.rated
    return step
  }
}
