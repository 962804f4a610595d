import Model

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
    case answersUnfit = "answers-unfit"
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
  }

  package let framework: Framework
  /// The framework with the edited indicators, or the other version.
  package let other: Framework
  package let year: Int
  /// By entity in the order of `entities.csv`, then by indicator.
  package let rows: [Row]
}
