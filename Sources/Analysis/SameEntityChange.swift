import Model

extension Change {
  /// Compares the ratings of the same entities in two years of one framework.
  ///
  /// Two ratings are comparable only if both are levels of the scale. If not, and the entity reported in at least one
  /// of the years, the pair is counted as not comparable, with the reason.
  ///
  /// - Parameters:
  ///   - shared: which entity judged each rating, in either of the years.
  ///   - type: gives the type of an entity.
  init(_ pair: EditionPair, shared: SharedInputs, type: (String) -> String) {
    let reported = pair.entities.filter { pair.earlier.hasReported($0) || pair.later.hasReported($0) }
    self.init(
      framework: pair.framework.id, from: pair.earlier.edition.year, to: pair.later.edition.year,
      indicators: pair.framework.indicators.indices.map { position in
        var movement = Movement()
        for entity in reported {
          movement.count(pair.ratings(of: entity, at: position), provider: shared.providers[position]?[entity])
        }
        return movement
      }, tests: ComparableRatings(pair, shared: shared).tests(type: type))
  }
}

extension Change.Movement {
  /// - Parameter provider: the entity whose common input the rating is; nil for a rating of the entity's own.
  fileprivate mutating func count(_ ratings: CellRatings, provider: String?) {
    if let reason = ratings.notComparable {
      reasons[reason, default: 0] += 1
    } else if case .level(let old)? = ratings.before, case .level(let new)? = ratings.after {
      if new > old {
        improved += 1
        if let provider { shared[provider, default: Change.SharedMovement()].improved += 1 }
      } else if new < old {
        worsened += 1
        if let provider { shared[provider, default: Change.SharedMovement()].worsened += 1 }
      } else {
        unchanged += 1
        if let provider { shared[provider, default: Change.SharedMovement()].unchanged += 1 }
      }
    }
  }
}

extension CellRatings {
  /// Why the two ratings are not comparable; nil if they are.
  var notComparable: NotComparable? {
    guard let before else { return .entrant }
    guard let after else { return .leaver }
    let states = [before, after]
    if states.contains(.notReported) { return .notReported }
    if states.contains(.underReview) { return .underReview }
    if states.contains(.open) { return .open }
    if states.contains(.notApplicable) { return .notApplicable }
    return nil
  }
}
