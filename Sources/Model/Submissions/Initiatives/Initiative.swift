/// An activity that one or several entities plan or carry out, as told by them.
///
/// Rows with one id are one initiative, even if several entities tell it.
package struct Initiative: Hashable, Sendable {
  /// As in the file.
  package var id: String
  /// The current codes of the entities, or their names as written where they are unknown; sorted, without duplicates.
  package var entities: [String]
  package var year: Int
  package var title: String
  package var description: String
  /// As written, such as `project` or `training`; empty if not given.
  package var kind: String
  /// ISO 3166-1 alpha-3 codes, or as written where they are unknown.
  package var countries: [String]
  /// Provinces, cities and other places within the countries.
  package var places: [String]
  /// The name or number of a joint programme or grant.
  package var programme: String
  package var partners: [String]
  /// Targets such as `5.2`, as written.
  package var targets: [String]
  /// Codes of performance indicators.
  package var indicators: [String]
  /// The groups of people whom it serves.
  package var groups: [String]
  package var start: CalendarDate?
  package var end: CalendarDate?
  package var budget: Money?
  /// The title of the output or the plan that it is part of.
  package var parent: String
  /// Whether the entity offers it as good practice.
  package var isGoodPractice: Bool
  /// The indicators for which it is good practice.
  package var practiceFor: [String]
  package var link: String
  /// Whether other entities may see it; otherwise they learn only that a match exists.
  package var isPublic: Bool
  /// Where the record begins; the first of several.
  package var place: SourcePlace

  package init(
    id: String, entities: [String], year: Int, title: String, description: String = "", kind: String = "",
    countries: [String] = [], places: [String] = [], programme: String = "", partners: [String] = [],
    targets: [String] = [], indicators: [String] = [], groups: [String] = [], start: CalendarDate? = nil,
    end: CalendarDate? = nil, budget: Money? = nil, parent: String = "", isGoodPractice: Bool = false,
    practiceFor: [String] = [], link: String = "", isPublic: Bool = false, place: SourcePlace
  ) {
    self.id = id
    self.entities = entities
    self.year = year
    self.title = title
    self.description = description
    self.kind = kind
    self.countries = countries
    self.places = places
    self.programme = programme
    self.partners = partners
    self.targets = targets
    self.indicators = indicators
    self.groups = groups
    self.start = start
    self.end = end
    self.budget = budget
    self.parent = parent
    self.isGoodPractice = isGoodPractice
    self.practiceFor = practiceFor
    self.link = link
    self.isPublic = isPublic
    self.place = place
  }
}
