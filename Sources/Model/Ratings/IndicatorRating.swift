/// All ratings of one entity on one indicator.
///
/// None of them overwrites another.
package struct IndicatorRating: Hashable, Sendable {
  package var claimed: Rating?
  /// The rating that the answers support; nil if there are no answers or the framework derives no ratings.
  package var derivation: Derivation?
  package var reviewed: Rating?
  /// The rating that figures count.
  package var final: Rating
  /// The levels that the final rating may turn out to be; nil unless it is open.
  package var possibleLevels: ClosedRange<Int>?
  /// Which of the three ratings is final; nil if there is none.
  package var finalRatingOrigin: RatingOrigin?
  package var basis: Basis?
  /// Whether the entity gave a reason for the claimed rating.
  package var hasReason = false
  /// The place of the claimed rating.
  package var place: SourcePlace?
  /// The state of each criterion, in the order of the indicator's file; empty if the indicator has no rules.
  package var requirements: [RequirementState] = []
  /// What the entity needs to reach the next level; nil at the highest level and outside the scale.
  package var next: NextStep?
  /// Whether the entity adopts or replaces a common input; nil if it does not say.
  package var input: CommonInputChoice?
  /// The provider of the final rating, if the entity adopted a common input.
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

  /// The rating that the answers support; open if unanswered questions could still raise it.
  package var derived: Rating? { derivation?.settled }

  package static let notReported = IndicatorRating(claimed: nil, final: .notReported, finalRatingOrigin: nil)
}
