/// What may be said of the change of one indicator between two years.
package enum ChangeStatement: Hashable, Sendable {
  /// More than chance explains, and the same whatever is counted.
  case clear(Direction)
  case unclear
  /// Too few ratings compare to be spoken of.
  case tooFew

  /// - Parameters:
  ///   - movement: of the same entities' ratings, counted in entities.
  ///   - test: of the same movement, counted in units.
  ///   - before: all cells of the indicator in the earlier year.
  ///   - level: at which a rating meets requirements.
  package init(
    of movement: Change.Movement, test: SignTest, from before: Distribution, to after: Distribution, atLeast level: Int
  ) {
    guard test.pValue != nil else {
      self = .tooFew
      return
    }
    // Entities that share an input may have moved against all others: then their count says the contrary.
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
