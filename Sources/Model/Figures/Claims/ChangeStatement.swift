/// What a report may state about the change on one indicator between two years.
package enum ChangeStatement: Hashable, Sendable {
  /// The change is statistically significant, and its direction is the same under every denominator.
  case clear(Direction)
  case unclear
  /// Too few ratings are comparable for a statement.
  case tooFew

  /// - Parameters:
  ///   - movement: The movement of the same entities' ratings, counted in entities.
  ///   - test: The sign test of the same movement, counted in independent units.
  ///   - before: All ratings on the indicator in the earlier year.
  ///   - after: All ratings on the indicator in the later year.
  ///   - level: The lowest level that meets requirements.
  package init(
    of movement: Change.Movement, test: SignTest, from before: Distribution, to after: Distribution, atLeast level: Int
  ) {
    guard test.pValue != nil else {
      self = .tooFew
      return
    }
    // Entities that share a common input count as one unit in the test. If they moved against all others, the count of
    // entities can have the opposite direction.
    let counted: Direction? =
      movement.improved == movement.worsened ? nil : movement.improved > movement.worsened ? .up : .down
    guard let direction = test.arrow, direction == counted,
      direction == StatementGuard.direction(from: before, to: after, atLeast: level)
    else {
      self = .unclear
      return
    }
    self = .clear(direction)
  }
}
