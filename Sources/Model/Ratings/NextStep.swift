/// The smallest sets of requirements that would raise a rating to the next level.
package struct NextStep: Hashable, Sendable {
  /// The position of the next level in the scale.
  package var level: Int
  /// Sets of positions of further criteria in the indicator's file.
  ///
  /// All sets have the same size, and any one is enough.
  package var sets: [[Int]]

  package init(level: Int, sets: [[Int]]) {
    self.level = level
    self.sets = sets
  }
}
