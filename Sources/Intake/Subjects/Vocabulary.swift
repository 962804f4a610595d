import Model

/// The entities and frameworks that the program knows when it reads a submission.
package final class Vocabulary: Sendable {
  package let entities: EntityList
  package let frameworks: [Framework]
  package let markers: MarkerScales
  /// The recommendations to which entities respond.
  let recommendations: RecommendationNames
  /// The scales of other trackers.
  let trackerScales: [TrackerScale]
  /// The countries in which initiatives take place.
  let countries: CountryList
  /// The last year that a submission can be for; nil if any year is taken.
  let latestYear: Int?
  /// How each framework counts work items, by its id; frameworks that do not count them are left out.
  let workCounting: [String: WorkMeasureCounters]
  /// The frameworks that may be assumed for a record that names none.
  let assumable: [Framework]
  /// The positions of the frameworks, by id.
  private let positions: FoldedNames<Int>
  /// The lookup tables of each framework, in the order of `frameworks`.
  let terms: [FrameworkLookup]
  /// The lookup tables for exact words, used before the tolerant path.
  let plain: ExactNames

  package convenience init(
    entities: EntityList, frameworks: [Framework], markers: MarkerScales = MarkerScales(),
    register: RecommendationRegister = RecommendationRegister(), trackerScales: [TrackerScale] = [],
    countries: CountryList = CountryList(), latestYear: Int? = nil
  ) {
    self.init(
      entities: entities, frameworks: frameworks, markers: markers, register: register, trackerScales: trackerScales,
      countries: countries, latestYear: latestYear, plain: ExactNames(entities, frameworks))
  }

  /// - Parameter plain: may be empty, which gives the same results more slowly.
  init(
    entities: EntityList, frameworks: [Framework], markers: MarkerScales,
    register: RecommendationRegister = RecommendationRegister(), trackerScales: [TrackerScale] = [],
    countries: CountryList = CountryList(), latestYear: Int? = nil, plain: ExactNames
  ) {
    recommendations = RecommendationNames(register)
    self.trackerScales = trackerScales
    self.countries = countries
    self.entities = entities
    self.frameworks = frameworks
    self.markers = markers
    self.latestYear = latestYear
    workCounting = Dictionary(
      frameworks.compactMap { framework in WorkMeasureCounters(framework, markers: markers).map { (framework.id, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    assumable = frameworks.assumable
    // Of two ids with the same letters, the first is meant.
    positions = FoldedNames(frameworks.enumerated().reversed().map { ($1.id, $0) })
    terms = frameworks.enumerated().map { FrameworkLookup($1, position: $0, ratings: plain.ratings(framework: $0)) }
    self.plain = plain
  }

  /// The framework with this id, in any spelling; nil if there is none.
  func terms(_ id: String) -> FrameworkLookup? {
    if let terms = terms.first(where: { $0.framework.id == id }) { return terms }
    return positions[id].map { terms[$0] }
  }
}
