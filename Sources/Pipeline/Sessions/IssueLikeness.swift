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

  /// The positions of the issues of each group of two or more, in order.
  ///
  /// Two issues are linked if the comparison puts them above the upper threshold; groups are made as of initiatives.
  var groups: [[Int]] {
    var pairs = InitiativeMatches(initiatives, weights: weights).candidates.pairs
    for index in pairs.indices where pairs[index].kind == .overlap && pairs[index].score >= weights.upperThreshold {
      pairs[index].kind = .part
    }
    return InitiativeCluster.clusters(of: pairs, among: initiatives, decisions: []).map(\.members)
  }
}
