/// An emerging issue that an entity raises for the network, as read from a row of the table `issues`.
///
/// An issue is carried from year to year if the entity has a row with the same id for each of the years.
package struct EmergingIssue: Hashable, Sendable {
  /// The entity's current code.
  package var entity: String
  /// The reporting year.
  package var year: Int
  /// As in the file; the entity's own.
  package var id: String
  package var title: String
  package var description: String
  /// The year in which the entity first raised the issue; nil if the row does not say it, or not in a usable way.
  package var raised: Int?
  /// Where the issue shows: ISO 3166-1 alpha-3 codes of countries, in the order of the file.
  package var countries: [String]
  /// Where the issue shows, as far as it is no country: regions and other places, as written.
  package var places: [String]
  /// Codes of indicators with their framework, such as `un-swap-3.0/6`.
  package var indicators: [String]
  /// Ids of recommendations in the register.
  package var recommendations: [String]
  /// The current codes of the entities that work on the issue; empty if the row names none.
  package var workers: [String]
  /// What the entity proposes to do; empty if it proposes nothing.
  package var proposal: String
  /// Whether others than the secretariat and the entity may see the issue; otherwise it is only counted.
  package var isPublic: Bool
  /// Where the record begins.
  package var place: SourcePlace
  /// Where the year first raised stands.
  package var raisedCell: CellPosition

  package init(
    entity: String, year: Int, id: String, title: String, description: String = "", raised: Int? = nil,
    countries: [String] = [], places: [String] = [], indicators: [String] = [], recommendations: [String] = [],
    workers: [String] = [], proposal: String = "", isPublic: Bool = false, place: SourcePlace,
    raisedCell: CellPosition? = nil
  ) {
    self.entity = entity
    self.year = year
    self.id = id
    self.title = title
    self.description = description
    self.raised = raised
    self.countries = countries
    self.places = places
    self.indicators = indicators
    self.recommendations = recommendations
    self.workers = workers
    self.proposal = proposal
    self.isPublic = isPublic
    self.place = place
    self.raisedCell = raisedCell ?? CellPosition(place)
  }
}
