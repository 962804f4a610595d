import Model

extension Decomposition {
  /// Splits the change of the system's share by what became of its cells; nil where a year has no rated cell.
  ///
  /// Parts look at the ratings as they would be without reviewers, and the reviewers' doing is a part of its own: a cell
  /// moves by its final rating, and what its rating before the review does not explain is a revision.
  init?(_ pair: EditionPair) {
    let scale = pair.framework.scale
    var sums: [Part: Step] = [:]
    var before = Step()
    var after = Step()
    for entity in pair.entities {
      for position in pair.framework.indicators.indices {
        let cells = [pair.earlier, pair.later].map { $0.rating(of: entity, at: position) }
        let final = cells.map { Step($0?.final, scale) }
        let plain = cells.map { $0?.unreviewed(pair.framework.finalFrom) }
        let steps = plain.map { Step($0, scale) }
        before += final[0]
        after += final[1]
        if let part = Part(from: plain[0], to: plain[1]) { sums[part, default: Step()] += steps[1] - steps[0] }
        sums[.revisions, default: Step()] += (final[1] - steps[1]) - (final[0] - steps[0])
      }
    }
    guard before.rated > 0, after.rated > 0 else { return nil }
    let denominator = before.rated * after.rated * (before.rated + after.rated)
    let parts = Part.allCases.map { part in
      let sum = sums[part] ?? Step()
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
  /// What became of a cell; nil where it is rated in neither year, and moves nothing.
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
    default: return nil
    }
  }
}

extension IndicatorRating {
  /// The rating that would count had nobody reviewed it.
  fileprivate func unreviewed(_ origin: RatingOrigin) -> Rating {
    guard finalFrom == .reviewed else { return final }
    return (origin == .derived ? derived ?? claimed : claimed ?? derived) ?? .notReported
  }
}

/// By how much cells move the counts of the system.
private struct Step {
  var met = 0
  var rated = 0

  init() {}

  init(_ rating: Rating?, _ scale: RatingScale) {
    guard let rating, rating.isLevel else { return }
    met = scale.isMet(rating) ? 1 : 0
    rated = 1
  }

  static func += (sum: inout Step, step: Step) {
    sum.met += step.met
    sum.rated += step.rated
  }

  static func - (a: Step, b: Step) -> Step {
    var step = a
    step.met -= b.met
    step.rated -= b.rated
    return step
  }
}
