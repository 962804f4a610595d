/// What it takes to reach the next level.
package struct NextStep: Hashable, Sendable {
  /// The position of that level in the scale.
  package var level: Int
  /// Sets of further criteria by position in the indicator's file, all of one size; any one of them is enough.
  package var sets: [[Int]]

  package init(level: Int, sets: [[Int]]) {
    self.level = level
    self.sets = sets
  }
}
