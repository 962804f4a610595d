/// A rating that was read and yet does not count, and why.
package struct ExcludedRating: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// `entities.csv` says that totals do not count the entity.
    case notCounted = "not-counted"
    /// A made-up agency in the company of real ones.
    case fictional
    /// Not in `entities.csv`.
    case unknownEntity = "unknown-entity"
    /// The same rating was read before.
    case duplicate
    /// A later submission of the entity rates the indicator again.
    case replaced
  }

  package var reason: Reason
  package var framework: String
  package var year: Int
  /// As it stands in the file.
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
