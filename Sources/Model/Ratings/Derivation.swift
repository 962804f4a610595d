/// A rating that the answers support, and what is known of the way to it.
///
/// ```swift
/// let derivation = Derivation(rating: .level(1), outcomes: [.met, .notMet])
/// print(derivation.agreement(with: .level(2)))  // claimHigher
/// ```
package struct Derivation: Hashable, Sendable {
  package var rating: Rating
  /// What came of each criterion, in the order of the indicator's file.
  package var outcomes: [Outcome]
  /// Whether a level above the rating is still open, since answers are missing.
  package var isProvisional: Bool
  /// Criteria, by position, whose missing answer could still lift the level.
  package var open: [Int]
  /// Criteria, by position, whose own yes-no answer says otherwise than the rule that decided.
  package var contradicted: [Int]
  /// Measures, by position, whose whole is zero.
  package var undefined: [Int]
  /// What measures about work items gave; empty where the indicator has none or no items were sent.
  package var measured: [MeasuredWork] = []
  /// The way to the rating; nil where it was not asked for.
  package var trace: RatingTrace?

  package init(
    rating: Rating, outcomes: [Outcome], isProvisional: Bool = false, open: [Int] = [], contradicted: [Int] = [],
    undefined: [Int] = [], trace: RatingTrace? = nil
  ) {
    self.rating = rating
    self.outcomes = outcomes
    self.isProvisional = isProvisional
    self.open = open
    self.contradicted = contradicted
    self.undefined = undefined
    self.trace = trace
  }

  /// How the claim stands to this rating.
  package func agreement(with claimed: Rating) -> Agreement {
    if claimed == rating { return .same }
    guard case .level(let claim) = claimed, case .level(let level) = rating else { return .different }
    if claim < level { return .claimLower }
    return isProvisional ? .open : .claimHigher
  }
}
