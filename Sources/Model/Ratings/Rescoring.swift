/// The ratings of a year as they are, and as they would be under edited indicators or another version.
package struct Rescoring: Sendable {
  /// What came of one rating.
  package enum Verdict: String, CaseIterable, Sendable {
    case unchanged, changed
    /// There are no answers, or none that ratings may be derived from: a claim alone cannot be re-rated.
    case claimOnly = "claim-only"
    /// What both versions ask is not enough: the rating in the other version is at least the one that is named.
    case open
    /// The other version asks nothing that was answered.
    case answersNotUsable = "answers-unfit"
    /// The other version has no counterpart of the indicator.
    case noCounterpart = "no-counterpart"
  }

  package struct Row: Sendable {
    package var entity: String
    /// Numbers under the framework as it is; several where they are merged.
    package var indicators: [String]
    /// The number in the other version, or the same; nil where there is none.
    package var other: String?
    /// The derived ratings as they are.
    package var before: [Rating]
    package var after: Rating?
    /// Whether missing answers could still lift the rating that would be.
    package var isProvisional = false
    package var verdict: Verdict

    package init(
      entity: String, indicators: [String], other: String?, before: [Rating], after: Rating? = nil,
      isProvisional: Bool = false, verdict: Verdict
    ) {
      self.entity = entity
      self.indicators = indicators
      self.other = other
      self.before = before
      self.after = after
      self.isProvisional = isProvisional
      self.verdict = verdict
    }
  }

  package let framework: Framework
  /// The framework with the edited indicators, or the other version.
  package let other: Framework
  package let year: Int
  /// By entity in the order of `entities.csv`, then by indicator.
  package let rows: [Row]

  package init(framework: Framework, other: Framework, year: Int, rows: [Row]) {
    self.framework = framework
    self.other = other
    self.year = year
    self.rows = rows
  }
}

extension Rescoring {
  /// How often each level of either scale is the rating, before and after, where both are known.
  ///
  /// What stays open in another version is not counted.
  package var levels: [(code: String, before: Int, after: Int)] {
    let both = rows.filter { $0.after != nil && !$0.before.isEmpty && $0.verdict != .open }
    let ratings = framework.scale.levels.indices.map(Rating.level) + [.notApplicable]
    let codes = ratings.map { framework.scale.level(of: $0).code }
    let further = other.scale.levels.map(\.code).filter { !codes.contains($0) }
    return (codes + further).map { code in
      (
        code, both.reduce(0) { $0 + $1.before.count { framework.scale.level(of: $0).code == code } },
        both.count { $0.after.map { other.scale.level(of: $0).code } == code }
      )
    }
  }

  package func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }
}
