/// What a report may state about the change of one indicator between two years.
package enum ChangeStatement: Hashable, Sendable {
  /// A statistically significant change, in the same direction under every denominator.
  case clear(Direction)
  case unclear
  /// Too few ratings can be compared for any statement.
  case tooFew

  /// - Parameters:
  ///   - movement: The movement of the same entities' ratings, counted in entities.
  ///   - test: The sign test of that movement, counted in independent units.
  ///   - before: All ratings of the indicator in the earlier year.
  ///   - level: The lowest level that meets requirements.
  package init(
    of movement: Change.Movement, test: SignTest, from before: Distribution, to after: Distribution, atLeast level: Int
  ) {
    guard test.pValue != nil else {
      self = .tooFew
      return
    }
    // Entities that share a common input count as one unit in the test. If they moved against the others, the number of
    // entities can point the other way.
    let counted: Direction? =
      movement.improved == movement.worsened ? nil : movement.improved > movement.worsened ? .up : .down
    guard let direction = test.significantDirection, direction == counted,
      direction == StatementGuard.direction(from: before, to: after, atLeast: level)
    else {
      self = .unclear
      return
    }
    self = .clear(direction)
  }
}
