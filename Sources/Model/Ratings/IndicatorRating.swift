/// The claimed, derived, reviewed and final ratings on one indicator.
///
/// None overwrites another.
package struct IndicatorRating: Hashable, Sendable {
  package var claimed: Rating?
  /// The derived rating; nil if there are no answers or if the framework derives no ratings.
  package var derivation: Derivation?
  package var reviewed: Rating?
  /// The rating that figures count.
  package var final: Rating
  /// Which of the three ratings is the final one; nil if there is no rating.
  package var finalRatingOrigin: RatingOrigin?
  package var basis: Basis?
  /// The place of the claimed rating.
  package var place: SourcePlace?
  /// The state of each criterion, in the order of the indicator's file; empty if the indicator has no rules.
  package var requirements: [RequirementState] = []
  /// What the entity needs to reach the next level; nil at the highest level and outside the scale.
  package var next: NextStep?
  /// Whether the entity adopts a common input; nil if it does not say.
  package var input: CommonInputChoice?
  /// The origin of the final rating if the entity adopted a common input; otherwise nil.
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
