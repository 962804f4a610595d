/// The state of one requirement at all entities of an edition.
///
/// Entities are listed by code, in the order of `entities.csv`.
package struct RequirementStatus: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The number of the indicator.
  package var indicator: String
  /// The code of the criterion.
  package var criterion: String
  package var entities: [RequirementState: [String]]
  /// The entities that need this requirement to reach the next level.
  package var heldBack: [String]

  package init(
    framework: String, year: Int, indicator: String, criterion: String, entities: [RequirementState: [String]],
    heldBack: [String]
  ) {
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.criterion = criterion
    self.entities = entities
    self.heldBack = heldBack
  }

  package func count(_ state: RequirementState) -> Int { entities[state]?.count ?? 0 }
}
