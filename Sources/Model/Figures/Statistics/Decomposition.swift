/// The parts that add up exactly to the change of the system's share that meets or exceeds requirements.
///
/// M is the number of ratings that meet or exceed requirements and R the number of ratings on the scale, over all
/// indicators, in the earlier year (0) and the later year (1). Each rating, identified by entity and indicator, changes
/// M by ΔM and R by ΔR, which are between -1 and 1. Every rating belongs to one part. The contribution of a part to the
/// change M1/R1 - M0/R0 is the sum, over its ratings, of
///
///     (ΔM - p ΔR) / R     where p = (M0/R0 + M1/R1) / 2 and R = (R0 + R1) / 2
///
/// A rating that is added or removed counts by how far it is above or below the mean of the two shares. Since
/// M1 - M0 = R (M1/R1 - M0/R0) + p (R1 - R0), the contributions add up to the change exactly. The formula treats both
/// years alike, and no part depends on the order in which the parts are calculated. In whole numbers:
///
///     numerator = 2 R0 R1 ΔM - (M0 R1 + M1 R0) ΔR     denominator = R0 R1 (R0 + R1)
package struct Decomposition: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  package var before: Share
  package var after: Share
  /// The contribution of each part.
  ///
  /// All have the same denominator.
  package var parts: [Part: Fraction]

  package init(framework: String, from: Int, to: Int, before: Share, after: Share, parts: [Part: Fraction]) {
    self.framework = framework
    self.from = from
    self.to = to
    self.before = before
    self.after = after
    self.parts = parts
  }

  /// The change of the share, to which the parts add up.
  package var change: Fraction {
    Fraction(
      (after.part * before.whole - before.part * after.whole) * (before.whole + after.whole),
      over: before.whole * after.whole * (before.whole + after.whole))
  }

  /// The parts, in the order in which tables show them.
  ///
  /// All except `revisions` use the ratings before review.
  package enum Part: String, CaseIterable, Sendable {
    /// Ratings on the scale in both years.
    case sameEntities = "same-entities"
    /// All ratings of entities that were not expected to report in the earlier year and did not.
    case entrants
    /// All ratings of entities that were no longer expected to report in the later year and did not.
    case leavers
    /// Ratings on the scale in one year and not applicable in the other.
    case notApplicable = "not-applicable"
    /// Ratings on the scale in one year and not reported in the other, although a report was expected.
    case notReported = "not-reported"
    /// Ratings on the scale in one year and under review in the other.
    case underReview = "under-review"
    /// The effect of reviews in the later year minus their effect in the earlier year.
    case revisions
  }
}
