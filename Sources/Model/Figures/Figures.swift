/// All figures of a report.
package struct Figures: Sendable {
  /// Sorted by framework, year and grouping, then in the order of the groups.
  package var distributions: [GroupDistribution]
  /// The ratings of each type of entity on each indicator, for the latest year only.
  package var typesByIndicator: [GroupDistribution] = []
  /// Sorted by year.
  package var coverage: [Coverage]
  /// The changes between consecutive years of one framework, sorted by year.
  package var changes: [Change]
  /// For the latest year only, sorted by indicator and criterion.
  package var requirements: [RequirementStatus]
  /// Sorted by year and indicator.
  ///
  /// Only editions with claimed and derived ratings are included.
  package var agreements: [AgreementCounts]
  /// The decompositions of the change of the system's share between consecutive years of one framework, sorted by year.
  package var decompositions: [Decomposition]
  /// The intervals for the shares that meet or exceed requirements and for their changes.
  ///
  /// Sorted by year; within a year, the system comes before the indicators.
  package var intervals: [ShareInterval]
  /// The bounds of the shares that meet or exceed requirements.
  ///
  /// Sorted by year; within a year, the system comes before the indicators.
  package var bounds: [ShareBounds]
  /// The comparisons of claimed ratings with derived and reviewed ratings.
  ///
  /// Sorted by year; within a year, all indicators together come before the single indicators.
  package var ratingAgreements: [RatingAgreement]
  /// The entities whose ratings are based on the same common input, sorted by edition and common input.
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
