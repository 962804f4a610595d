import Model

extension Change {
  /// Compares the ratings of the same entities in two years of one framework.
  ///
  /// Two ratings are comparable only if both are levels of the scale. If not, and the entity reported in at least one
  /// of the years, the pair is counted as not comparable, with the reason.
  init(_ pair: EditionPair, shared: SharedInputs) {
    let reported = pair.entities.filter { pair.earlier.hasReported($0) || pair.later.hasReported($0) }
    let positions = pair.framework.indicators.indices
    self.init(
      framework: pair.framework.id, from: pair.earlier.edition.year, to: pair.later.edition.year,
      indicators: positions.map { position in
        var movement = Movement()
        for entity in reported { movement.count(pair.ratings(of: entity, at: position)) }
        return movement
      },
      tests: SignTest.tests(
        of: positions.map { position in
          let units = shared.units(of: reported, at: position) { pair.ratings(of: $0, at: position) }
          var movement = Movement()
          for unit in units { movement.count(pair.ratings(of: unit.entities[0], at: position)) }
          return movement
        }))
  }
}

extension Change.Movement {
  fileprivate mutating func count(_ ratings: CellRatings) {
    if let reason = ratings.notComparable {
      reasons[reason, default: 0] += 1
    } else if case .level(let old)? = ratings.before, case .level(let new)? = ratings.after {
      if new > old {
        improved += 1
      } else if new < old {
        worsened += 1
      } else {
        unchanged += 1
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
    if states.contains(.notApplicable) { return .notApplicable }
    return nil
  }
}
