import Model

/// Which emerging issues are alike, by the same comparison of texts as initiatives.
struct IssueLikeness {
  private let initiatives: [Initiative]
  private let weights: MatchingWeights

  init(_ issues: [CarriedIssue], weights: MatchingWeights) {
    self.weights = weights
    initiatives = issues.map { carried in
      let issue = carried.issue
      return Initiative(
        id: "\(issue.entity):\(issue.id)", entities: [issue.entity], year: issue.year, title: issue.title,
        description: issue.description, countries: issue.countries, places: issue.places,
        indicators: issue.indicators, place: issue.place)
    }
  }

  /// From this score on, two issues are linked.
  ///
  /// It is lower than for initiatives: an issue has a title and a few sentences, and no partners, dates or budgets that
  /// could raise the score. Of the samples, issues that a reader would discuss together reach 0.27 to 0.63, others 0.05.
  private static let threshold = 0.25

  /// The positions of the issues of each group of two or more, in order; groups are made as of initiatives.
  var groups: [[Int]] {
    var pairs = InitiativeMatches(initiatives, weights: weights).pairs(atLeast: Self.threshold)
    for index in pairs.indices where pairs[index].kind != .template { pairs[index].kind = .part }
    return InitiativeCluster.clusters(of: pairs, among: initiatives, decisions: []).map(\.members)
  }
}
