/// All figures of a report.
package struct Figures: Sendable {
  /// By framework, year, grouping, then the group's own order.
  package var distributions: [GroupDistribution]
  /// Of the last year only: the ratings of each type of entity on each indicator.
  package var typesByIndicator: [GroupDistribution] = []
  /// By year.
  package var coverage: [Coverage]
  /// Between neighbouring years of one framework, by year.
  package var changes: [Change]
  /// Of the last year only, by indicator and criterion.
  package var requirements: [RequirementStatus]
  /// By year and indicator; only where ratings were derived beside claims.
  package var agreements: [AgreementCounts]
  /// Where the changes of the system's share come from; between neighbouring years of one framework, by year.
  package var decompositions: [Decomposition]
  /// Of the shares that meet or exceed requirements and of their changes: the system, then the indicators; by year.
  package var intervals: [ShareInterval]
  /// Of the shares that meet or exceed requirements: the system, then the indicators; by year.
  package var bounds: [ShareBounds]
  /// Claims against derived and reviewed ratings: all indicators together, then one by one; by year.
  package var ratingAgreements: [RatingAgreement]
  /// By edition and common input: whose ratings are not independent of each other.
  package var sharedInputs: [CommonInputUse]

  package init(
    distributions: [GroupDistribution], coverage: [Coverage], changes: [Change], requirements: [RequirementStatus] = [],
    agreements: [AgreementCounts] = [], decompositions: [Decomposition] = [], intervals: [ShareInterval] = [],
    bounds: [ShareBounds] = [], ratingAgreements: [RatingAgreement] = [], sharedInputs: [CommonInputUse] = []
  ) {
    self.distributions = distributions
    self.coverage = coverage
    self.changes = changes
    self.requirements = requirements
    self.agreements = agreements
    self.decompositions = decompositions
    self.intervals = intervals
    self.bounds = bounds
    self.ratingAgreements = ratingAgreements
    self.sharedInputs = sharedInputs
  }
}
