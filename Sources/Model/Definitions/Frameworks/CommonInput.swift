/// An indicator that one entity answers for all entities of a type.
///
/// Each of them adopts the answer or gives its own.
package struct CommonInput: Hashable, Sendable {
  /// The number of the indicator.
  package var indicator: String
  /// The code of the entity that answers.
  package var provider: String
  /// The type of the entities that may adopt the answer, as in `entities.csv`.
  package var type: String
  package var years: YearSpan
  /// The source of the arrangement.
  package var source: String
  /// The line in the framework's file.
  package var line: Int

  package init(indicator: String, provider: String, type: String, years: YearSpan, source: String, line: Int = 0) {
    self.indicator = indicator
    self.provider = provider
    self.type = type
    self.years = years
    self.source = source
    self.line = line
  }

  /// Whether `entity` may adopt the answer in `year`.
  ///
  /// The provider itself may not.
  package func isOffered(to entity: Entity, in year: Int) -> Bool {
    entity.type == type && entity.code != provider && years.contains(year)
  }
}
