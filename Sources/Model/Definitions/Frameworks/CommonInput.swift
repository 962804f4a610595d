/// An indicator that one entity answers on behalf of all entities of a type.
///
/// Each of those entities either adopts the answer or gives its own.
package struct CommonInput: Hashable, Sendable {
  /// The number of the indicator.
  package var indicator: String
  /// The code of the entity that gives the answer.
  package var provider: String
  /// The type of the entities that may adopt the answer, as given in `entities.csv`.
  package var type: String
  package var years: YearSpan
  /// The source that documents the arrangement.
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

  /// Whether `entity` may adopt the input in `year`.
  ///
  /// The provider itself may not.
  package func isOffered(to entity: Entity, in year: Int) -> Bool {
    entity.type == type && entity.code != provider && years.contains(year)
  }
}
