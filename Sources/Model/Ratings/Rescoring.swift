/// The ratings of a year compared with those under edited indicators or another framework version.
package struct Rescoring: Sendable {
  /// The result for one rating.
  package enum Verdict: String, CaseIterable, Sendable {
    case unchanged, changed
    /// There are no answers from which a rating may be derived. A claimed rating alone cannot be rated again.
    case claimOnly = "claim-only"
    /// The questions that both versions share are not enough; `after` is the lowest possible rating.
    case open
    /// None of the answers is to a question of the other version.
    case answersNotUsable = "answers-unfit"
    /// The other version has no corresponding indicator.
    case noCounterpart = "no-counterpart"
  }

  package struct Row: Sendable {
    package var entity: String
    /// The indicator's number in the current framework; several numbers if indicators are merged.
    package var indicators: [String]
    /// The number in the other version; nil if there is no corresponding indicator.
    package var other: String?
    /// The derived ratings under the current framework.
    package var before: [Rating]
    package var after: Rating?
    /// Whether answers to unanswered questions could still raise `after`.
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
  /// Sorted by entity in the order of `entities.csv`, then by indicator.
  package let rows: [Row]

  package init(framework: Framework, other: Framework, year: Int, rows: [Row]) {
    self.framework = framework
    self.other = other
    self.year = year
    self.rows = rows
  }
}

extension Rescoring {
  /// The number of ratings at each level of both scales, before and after.
  ///
  /// Only rows with ratings before and after are counted, and rows with the verdict `open` are not.
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
