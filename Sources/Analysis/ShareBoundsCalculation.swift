import Model

extension ShareBounds {
  /// The bounds of the share of the system and of each indicator.
  static func bounds(of groups: [GroupDistribution], scale: RatingScale) -> [ShareBounds] {
    groups.filter { $0.grouping == .system || $0.grouping == .indicator }.map { ShareBounds($0, scale: scale) }
  }

  private init(_ group: GroupDistribution, scale: RatingScale) {
    let cells = group.distribution
    let met = cells.atLeast(scale.lowestMetLevel)
    let surely = cells.openSurely(atLeast: scale.lowestMetLevel)
    let possibly = cells.openPossibly(atLeast: scale.lowestMetLevel)
    let silent = cells.notReported + cells.underReview
    self.init(
      framework: group.framework, year: group.year, grouping: group.grouping, key: group.key,
      shares: Dictionary(
        uniqueKeysWithValues: Denominator.allCases.map { ($0, Share(met, of: cells.total($0))) }),
      notApplicable: Range(met: met, open: cells.notApplicable, of: cells.rated + cells.notApplicable),
      notReported: Range(
        met: met + surely, open: possibly - surely + silent, of: cells.expected - cells.notApplicable),
      all: Range(met: met + surely, open: possibly - surely + silent + cells.notApplicable, of: cells.expected))
  }
}
