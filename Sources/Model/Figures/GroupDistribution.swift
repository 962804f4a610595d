/// How ratings are grouped.
package enum Grouping: String, CaseIterable, Sendable {
  case system, area, indicator, work, type, entity
}

/// The distribution of one group in one year.
package struct GroupDistribution: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var grouping: Grouping
  /// The title, number or code of the group; `system` for the whole system.
  package var key: String
  package var distribution: Distribution

  package init(framework: String, year: Int, grouping: Grouping, key: String, distribution: Distribution) {
    self.framework = framework
    self.year = year
    self.grouping = grouping
    self.key = key
    self.distribution = distribution
  }
}
