/// All recommendations that are followed up, with their bodies and those whom they address.
///
/// ```swift
/// let document = DocumentSymbols(final: "A/RES/62/137")
/// let register = RecommendationRegister(recommendations: [
///   Recommendation(
///     id: "GA-62-137-28", body: "general-assembly", document: document, year: 2007, kind: .resolution,
///     addressees: ["secretary-general"], theme: "accountability", text: "A report is due.", source: "", confidence: .read)
/// ])
/// print(register["GA-62-137-28"]!.document.name)  // A/RES/62/137
/// print(register.isCurrent("GA-62-137-28"))  // true
/// ```
package struct RecommendationRegister: Sendable {
  /// What readers must know: that the register is unofficial and incomplete.
  package let about: String
  package let source: String
  /// Sorted by id.
  package let bodies: [RecommendationBody]
  /// Titles of themes by their ids, in the order of the file.
  package let themes: [Theme]
  package let addressees: [RecommendationAddressee]
  /// By the id of the body, then in the order of its file.
  package let recommendations: [Recommendation]
  /// In the order of their representatives among the recommendations.
  package let clusters: [RecommendationCluster]
  private let positions: [String: Int]
  private let clusterPositions: [Int]
  private let bodyPositions: [String: Int]
  private let members: AddresseeMembers

  package init(
    about: String = "", source: String = "", bodies: [RecommendationBody] = [], themes: [Theme] = [],
    addressees: [RecommendationAddressee] = [],
    recommendations: [Recommendation] = [], entities: EntityList = EntityList([])
  ) {
    self.about = about
    self.source = source
    self.bodies = bodies
    self.themes = themes
    self.addressees = addressees
    self.recommendations = recommendations
    positions = Self.positions(of: recommendations)
    let clustering = RecommendationClustering(recommendations, positions: positions)
    clusters = clustering.clusters
    clusterPositions = clustering.positions
    bodyPositions = Dictionary(bodies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    members = AddresseeMembers(addressees, entities)
  }

  package struct Theme: Hashable, Sendable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  package var isEmpty: Bool { recommendations.isEmpty }

  /// The recommendation with this id, or with this earlier id.
  package subscript(id: String) -> Recommendation? { positions[id].map { recommendations[$0] } }

  package func body(_ id: String) -> RecommendationBody? { bodyPositions[id].map { bodies[$0] } }

  package func addressee(_ id: String) -> RecommendationAddressee? { members.addressee(id) }

  /// The recommendations that repeat each other and this one among them; nil if the id is unknown.
  package func cluster(of id: String) -> RecommendationCluster? {
    positions[id].map { clusters[clusterPositions[$0]] }
  }

  /// Whether the recommendation is the newest of its cluster and was not superseded.
  package func isCurrent(_ id: String) -> Bool {
    guard let cluster = cluster(of: id), let own = self[id] else { return false }
    return cluster.isCurrent && cluster.representative == own.id
  }

  /// The current codes of the entities addressed that are expected to report for `year`, sorted.
  ///
  /// If an entity has ended by then, its successor is addressed.
  /// - Parameter fictional: Whether groups stand for the entities made up for samples instead of real ones.
  package func addressees(of recommendation: Recommendation, in year: Int, fictional: Bool = false) -> [String] {
    members.codes(of: recommendation.addressees, in: year, fictional: fictional)
  }

  private static func positions(of recommendations: [Recommendation]) -> [String: Int] {
    var positions = Dictionary(
      recommendations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, recommendation) in recommendations.enumerated() {
      for alias in recommendation.aliases where positions[alias] == nil { positions[alias] = index }
    }
    return positions
  }
}
