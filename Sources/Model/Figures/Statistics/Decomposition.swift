/// What accounts for the change of the system's share that meets or exceeds requirements.
///
/// There is no residual.
///
/// Let M be the number of ratings that meet or exceed requirements and R the number of ratings on the scale, over all
/// indicators, in the earlier year (0) and the later year (1). Each cell, that is one entity on one indicator, changes
/// M by ΔM and R by ΔR, each from -1 to 1. Every cell belongs to one part. The contribution of a part to the change
/// M1/R1 - M0/R0 is
///
///     (ΔM - p ΔR) / R     where p = (M0/R0 + M1/R1) / 2 and R = (R0 + R1) / 2
///
/// summed over its cells. A cell that enters or leaves the scale therefore contributes its distance from the mean of
/// the two shares. Since M1 - M0 = R (M1/R1 - M0/R0) + p (R1 - R0), the contributions of all cells add up to the change
/// exactly. The formula treats both years alike, and the result does not depend on the order of the parts. In whole
/// numbers:
///
///     numerator = 2 R0 R1 ΔM - (M0 R1 + M1 R0) ΔR     denominator = R0 R1 (R0 + R1)
package struct Decomposition: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  package var before: Share
  package var after: Share
  /// The contribution of each part, all with the same denominator.
  package var parts: [Part: Fraction]

  package init(framework: String, from: Int, to: Int, before: Share, after: Share, parts: [Part: Fraction]) {
    self.framework = framework
    self.from = from
    self.to = to
    self.before = before
    self.after = after
    self.parts = parts
  }

  /// The total change, to which the parts add up.
  package var change: Fraction {
    Fraction(
      (after.part * before.whole - before.part * after.whole) * (before.whole + after.whole),
      over: before.whole * after.whole * (before.whole + after.whole))
  }

  /// The parts, in the order in which tables show them.
  ///
  /// All parts but the last use the ratings before any review.
  package enum Part: String, CaseIterable, Sendable {
    /// Cells that are rated in both years.
    case sameEntities = "same-entities"
    /// All cells of entities that were not expected to report for the earlier year, and did not.
    case entrants
    /// All cells of entities that are no longer expected to report, and did not.
    case leavers
    /// Cells that are rated in one year and not applicable in the other.
    case notApplicable = "not-applicable"
    /// Cells that are rated in one year and not reported in the other, although a report was expected.
    case notReported = "not-reported"
    /// Cells that are rated in one year and under review in the other.
    case underReview = "under-review"
    /// Cells that are rated in one year and open in the other.
    case open
    /// The effect of reviewers' changes in the later year, minus their effect in the earlier year.
    case revisions
  }
}
