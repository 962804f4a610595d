/// What a report may state about the change of a share between two years.
///
/// There is one rule for the system, for groups and for indicators: a share rose or fell only if the test of the change
/// is significant and the percentages shown differ in the same direction.
package enum ChangeStatement: Hashable, Sendable {
  case clear(Direction)
  case unclear
  /// Too few units can be compared for any statement.
  case tooFew

  /// - Parameters:
  ///   - test: The test of the same entities' ratings.
  ///   - before: The share shown for the earlier year, of all ratings.
  package init(_ test: ChangeTest, from before: Share, to after: Share) {
    guard test.pValue != nil else {
      self = .tooFew
      return
    }
    guard let direction = test.significantDirection, let old = before.roundedPercent, let new = after.roundedPercent,
      direction == .up ? new > old : new < old
    else {
      self = .unclear
      return
    }
    self = .clear(direction)
  }

  /// The direction, if there is a clear one.
  package var direction: Direction? {
    if case .clear(let direction) = self { return direction }
    return nil
  }
}
