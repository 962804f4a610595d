/// What ratings are grouped by.
package enum Grouping: String, CaseIterable, Sendable {
  case system, area, indicator, work, type, entity
}

/// The distribution of one group in one year.
package struct GroupDistribution: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var grouping: Grouping
  /// `system`, or the title, number or code of the group.
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

/// Who reported for one year; entities by their current codes, in the order of `entities.csv`.
package struct Coverage: Hashable, Sendable {
  package var framework: String
  package var year: Int
  package var reported: [String]
  /// Expected to report, and did not.
  package var absent: [String]
  /// Reported for the first time in the data at hand; empty for the first year of the data.
  package var firstTime: [String]

  package init(framework: String, year: Int, reported: [String], absent: [String], firstTime: [String]) {
    self.framework = framework
    self.year = year
    self.reported = reported
    self.absent = absent
    self.firstTime = firstTime
  }
}

/// The same entities' ratings in two years of one framework.
package struct Change: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  /// In the order of the framework's indicators.
  package var indicators: [Movement]

  package init(framework: String, from: Int, to: Int, indicators: [Movement]) {
    self.framework = framework
    self.from = from
    self.to = to
    self.indicators = indicators
  }

  package var total: Movement { indicators.reduce(into: Movement()) { $0.add($1) } }

  /// Counts of entities.
  package struct Movement: Hashable, Sendable {
    package var improved = 0
    package var unchanged = 0
    package var worsened = 0
    /// Reported in one of the two years only, or outside the scale in one of them.
    package var notComparable = 0

    package init(improved: Int = 0, unchanged: Int = 0, worsened: Int = 0, notComparable: Int = 0) {
      self.improved = improved
      self.unchanged = unchanged
      self.worsened = worsened
      self.notComparable = notComparable
    }

    package var compared: Int { improved + unchanged + worsened }

    package mutating func add(_ other: Movement) {
      improved += other.improved
      unchanged += other.unchanged
      worsened += other.worsened
      notComparable += other.notComparable
    }
  }
}

/// All figures of a report.
package struct Figures: Sendable {
  /// By framework, year, grouping, then the group's own order.
  package var distributions: [GroupDistribution]
  /// By year.
  package var coverage: [Coverage]
  /// Between neighbouring years of one framework, by year.
  package var changes: [Change]
  /// Of the last year only, by indicator and criterion.
  package var requirements: [RequirementFact]
  /// By year and indicator; only where ratings were derived beside claims.
  package var agreements: [AgreementCount]
  /// By edition and common input: whose ratings are not independent of each other.
  package var sharedInputs: [SharedInput]

  package init(
    distributions: [GroupDistribution], coverage: [Coverage], changes: [Change], requirements: [RequirementFact] = [],
    agreements: [AgreementCount] = [], sharedInputs: [SharedInput] = []
  ) {
    self.distributions = distributions
    self.coverage = coverage
    self.changes = changes
    self.requirements = requirements
    self.agreements = agreements
    self.sharedInputs = sharedInputs
  }
}
