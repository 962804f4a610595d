/// What an entity needs to reach the next level.
package struct NextStep: Hashable, Sendable {
  /// The position of the next level on the scale.
  package var level: Int
  /// The smallest sets of further criteria, each by its position in the indicator's file.
  ///
  /// Any one of the sets is enough.
  package var requirementSets: [[Int]]

  package init(level: Int, requirementSets: [[Int]]) {
    self.level = level
    self.requirementSets = requirementSets
  }
}
