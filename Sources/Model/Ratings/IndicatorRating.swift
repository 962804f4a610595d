/// The ratings of one indicator side by side; none overwrites another.
package struct IndicatorRating: Hashable, Sendable {
  package var claimed: Rating?
  /// What the answers support; nil where nothing was answered or the framework derives no ratings.
  package var derivation: Derivation?
  package var reviewed: Rating?
  /// The one that figures count.
  package var final: Rating
  /// Which of the three the final rating is; nil where there is none.
  package var finalRatingOrigin: RatingOrigin?
  package var basis: Basis?
  /// Where the claim stands.
  package var place: SourcePlace?
  /// What is known of each criterion, in the order of the indicator's file; empty where there are no rules.
  package var requirements: [RequirementState] = []
  /// What it takes to reach the next level; nil at the highest and outside the scale.
  package var next: NextStep?
  /// What the entity says of a common input; nil where it says nothing.
  package var input: CommonInputChoice?
  /// Whose rating the final one is, where the entity adopted a common input.
  package var adoption: Adoption?

  package init(
    claimed: Rating?, derivation: Derivation? = nil, reviewed: Rating? = nil, final: Rating,
    finalRatingOrigin: RatingOrigin?,
    basis: Basis? = nil, place: SourcePlace? = nil
  ) {
    self.claimed = claimed
    self.derivation = derivation
    self.reviewed = reviewed
    self.final = final
    self.finalRatingOrigin = finalRatingOrigin
    self.basis = basis
    self.place = place
  }

  package var derived: Rating? { derivation?.rating }

  package static let notReported = IndicatorRating(claimed: nil, final: .notReported, finalRatingOrigin: nil)
}
