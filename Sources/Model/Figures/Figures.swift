/// All figures of a report.
package struct Figures: Sendable {
  /// By framework, year and grouping, then in the order of the groups.
  package var distributions: [GroupDistribution]
  /// The ratings of each type of entity on each indicator, for the last year only.
  package var typesByIndicator: [GroupDistribution] = []
  /// By year.
  package var coverage: [Coverage]
  /// Changes between consecutive years of one framework, by year.
  package var changes: [Change]
  /// The change from the first to the last year of each framework that has more than two years.
  package var overallChanges: [Change] = []
  /// For the last year only, by indicator and criterion.
  package var requirements: [RequirementStatus]
  /// By year and indicator, for frameworks that derive ratings in addition to the claimed ones.
  package var agreements: [AgreementCounts]
  /// What accounts for the changes of the system's share between consecutive years of one framework, by year.
  package var decompositions: [Decomposition]
  /// Intervals of the shares that meet or exceed requirements, and of their changes: the system, then the indicators;
  /// by year.
  package var intervals: [ShareInterval]
  /// Bounds of the shares that meet or exceed requirements: the system, then the indicators; by year.
  package var bounds: [ShareBounds]
  /// Claimed ratings compared with derived and reviewed ones: all indicators together, then each indicator; by year.
  package var ratingAgreements: [RatingAgreement]
  /// The share that meets or exceeds requirements, counted in other ways; by year.
  package var whatIfs: [WhatIf] = []
  /// By edition and common input: the entities whose ratings are not independent of each other.
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
