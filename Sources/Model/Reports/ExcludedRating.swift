/// A rating that was read but does not count, and the reason.
package struct ExcludedRating: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// `entities.csv` excludes the entity from totals.
    case notCounted = "not-counted"
    /// The entity is fictional, and the report is about real entities.
    case fictional
    /// The entity is not in `entities.csv`.
    case unknownEntity = "unknown-entity"
    /// The same rating had already been read.
    case duplicate
    /// A later submission of the entity contains a new rating on the indicator.
    case replaced
  }

  package var reason: Reason
  package var framework: String
  package var year: Int
  /// The entity as written in the file.
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
