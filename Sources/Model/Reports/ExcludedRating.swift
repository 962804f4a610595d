/// A rating, or another record, that was read and yet does not count, and why.
package struct ExcludedRating: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    /// According to `entities.csv`, totals do not include the entity.
    case notCounted = "not-counted"
    /// The entity is invented, and the report is about real ones.
    case fictional
    /// The entity is not in `entities.csv`.
    case unknownEntity = "unknown-entity"
    /// The file may not report on the entity.
    case notAllowed = "not-allowed"
    /// A word of the record has no meaning here, so that nothing of it was used.
    case unreadable
    /// The XML file could not be read to its end, so nothing of it was used.
    case incomplete
    /// Several records contradict each other, and nothing tells which of them is the latest.
    case disputed
    /// Another record says the same.
    case duplicate
    /// A later submission of the entity rates the indicator again.
    case replaced
    /// The year is after that of the report.
    case otherYear = "other-year"
  }

  package var reason: Reason
  package var framework: String
  /// Nil if what the file writes is no year.
  package var year: Int?
  /// The year as the file writes it.
  package var writtenYear: String
  /// As written in the file.
  package var entity: String
  /// Empty for a record that is not about an indicator.
  package var indicator: String
  /// Empty for a record other than a rating.
  package var rating: String
  package var place: SourcePlace

  package init(
    reason: Reason, framework: String, year: Int?, writtenYear: String = "", entity: String, indicator: String,
    rating: String, place: SourcePlace
  ) {
    self.reason = reason
    self.framework = framework
    self.year = year
    self.writtenYear = year.map { String($0) } ?? writtenYear
    self.entity = entity
    self.indicator = indicator
    self.rating = rating
    self.place = place
  }
}
