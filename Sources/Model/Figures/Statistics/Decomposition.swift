/// Where the change of the system's share that meets or exceeds requirements comes from, without remainder.
///
/// With M the cells that meet or exceed requirements and R the rated cells of all indicators, in the earlier (0) and the
/// later year (1), each cell moves M by ΔM and R by ΔR, from -1 to 1. Every cell belongs to one part, and a part's
/// contribution to the change M1/R1 - M0/R0 is
///
///     (ΔM - p ΔR) / R     where p = (M0/R0 + M1/R1) / 2 and R = (R0 + R1) / 2
///
/// summed over its cells: cells that come or go count by how far they stand above or below the middle of the two shares.
/// Since M1 - M0 = R (M1/R1 - M0/R0) + p (R1 - R0), the contributions of all cells add up to the change exactly. The
/// formula treats both years alike, and no part depends on the order in which parts are taken. In whole numbers:
///
///     numerator = 2 R0 R1 ΔM - (M0 R1 + M1 R0) ΔR     denominator = R0 R1 (R0 + R1)
package struct Decomposition: Hashable, Sendable {
  package var framework: String
  package var from: Int
  package var to: Int
  package var before: Share
  package var after: Share
  /// The contribution of every part, all over one denominator.
  package var parts: [Part: Fraction]

  package init(framework: String, from: Int, to: Int, before: Share, after: Share, parts: [Part: Fraction]) {
    self.framework = framework
    self.from = from
    self.to = to
    self.before = before
    self.after = after
    self.parts = parts
  }

  /// The change that the parts add up to.
  package var change: Fraction {
    Fraction(
      (after.part * before.whole - before.part * after.whole) * (before.whole + after.whole),
      over: before.whole * after.whole * (before.whole + after.whole))
  }

  /// In the order in which tables show them; by the ratings as they were before any review.
  package enum Part: String, CaseIterable, Sendable {
    /// Cells rated in both years.
    case sameEntities = "same-entities"
    /// All cells of entities of which no report was expected, or came, in the earlier year.
    case entrants
    /// All cells of entities of which no report is expected any more, and none came.
    case leavers
    /// Cells rated in one year and not applicable in the other.
    case notApplicable = "not-applicable"
    /// Cells rated in one year and not reported in the other, though a report was expected.
    case notReported = "not-reported"
    /// Cells rated in one year and under review in the other.
    case underReview = "under-review"
    /// What reviewers changed in the later year, less what they changed in the earlier one.
    case revisions
  }
}
