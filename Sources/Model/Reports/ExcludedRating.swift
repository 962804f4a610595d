/// A rating that was read but is not counted, and the reason.
package struct ExcludedRating: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// According to `entities.csv`, totals do not include the entity.
    case notCounted = "not-counted"
    /// The entity is invented, and the report is about real ones.
    case fictional
    /// The entity is not in `entities.csv`.
    case unknownEntity = "unknown-entity"
    /// The same rating was read before.
    case duplicate
    /// A later submission of the entity rates the indicator again.
    case replaced
  }

  package var reason: Reason
  package var framework: String
  package var year: Int
  /// As written in the file.
  package var entity: String
  package var indicator: String
  package var rating: String
  package var place: SourcePlace

  package init(
    reason: Reason, framework: String, year: Int, entity: String, indicator: String, rating: String, place: SourcePlace
  ) {
    self.reason = reason
    self.framework = framework
    self.year = year
    self.entity = entity
    self.indicator = indicator
    self.rating = rating
    self.place = place
  }
}
