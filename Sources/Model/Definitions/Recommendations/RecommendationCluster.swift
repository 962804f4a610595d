/// Recommendations that repeat one another, and count once.
package struct RecommendationCluster: Hashable, Sendable {
  /// The ids from the oldest recommendation to the newest.
  package var members: [String]
  /// Whether its newest recommendation was not superseded by one outside the cluster.
  package var isCurrent: Bool

  package init(members: [String], isCurrent: Bool) {
    self.members = members
    self.isCurrent = isCurrent
  }

  /// The id of the newest recommendation, which stands for all.
  package var representative: String { members.last ?? "" }
}
