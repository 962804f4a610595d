/// All definitions in a folder such as `Indicators/`, read and checked.
package struct Definitions: Sendable {
  /// Sorted by id, with assumed frameworks first.
  package var frameworks: [Framework]
  package var bridges: [Bridge]
  package var entities: EntityList
  /// The scales of gender equality markers.
  package var markers: MarkerScales
  /// What others list and publish, to be compared with the data.
  package var outside = OutsideFacts()
  /// The recommendations that are followed up; empty if the folder has none.
  package var recommendations: RecommendationRegister
  /// The scales with which other trackers answer and grade recommendations.
  package var trackerScales: [TrackerScale] = []
  /// The countries in which initiatives take place; empty if the folder does not list any.
  package var countries = CountryList()
  /// How tables of others are read, sorted by id.
  package var imports: [ImportMapping] = []
  /// The weights of the comparison of initiatives; nil if the folder has none.
  package var matching: MatchingWeights?
  /// The files that were read, sorted by path.
  package var files: [InputFile]

  package init(
    frameworks: [Framework], bridges: [Bridge], entities: EntityList, markers: MarkerScales = MarkerScales(),
    recommendations: RecommendationRegister = RecommendationRegister(), files: [InputFile]
  ) {
    self.frameworks = frameworks
    self.bridges = bridges
    self.entities = entities
    self.markers = markers
    self.recommendations = recommendations
    self.files = files
  }

  package func framework(_ id: String) -> Framework? { frameworks.first { $0.id == id } }

  /// The framework under which entities are expected to report for `year`; nil if none is in force.
  package func assumedFramework(in year: Int) -> Framework? { frameworks.assumable.first { $0.years.contains(year) } }

  package func frameworks(in year: Int) -> [Framework] { frameworks.filter { $0.years.contains(year) } }
}
