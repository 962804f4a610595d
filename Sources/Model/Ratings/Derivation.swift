/// A derived rating and how it was reached.
///
/// ```swift
/// let derivation = Derivation(rating: .level(1), outcomes: [.met, .notMet])
/// print(derivation.agreement(with: .level(2)))  // claimHigher
/// ```
package struct Derivation: Hashable, Sendable {
  package var rating: Rating
  /// The outcome of each criterion, in the order of the indicator's file.
  package var outcomes: [Outcome]
  /// Whether answers to unanswered questions could still raise the rating.
  package var isProvisional: Bool
  /// The positions of the unanswered criteria that could still raise the rating.
  package var open: [Int]
  /// The positions of the criteria whose own yes-no answer contradicts the outcome of their rule.
  package var contradicted: [Int]
  /// The positions of the measures whose denominator is zero.
  package var undefined: [Int]
  /// The results of the measures of work items; empty if the indicator has none or no items were submitted.
  package var measured: [MeasuredWork] = []
  /// The steps that led to the rating; nil if they were not requested.
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

  /// How `claimed` compares with this rating.
  package func agreement(with claimed: Rating) -> Agreement {
    if claimed == rating { return .same }
    guard case .level(let claim) = claimed, case .level(let level) = rating else { return .different }
    if claim < level { return .claimLower }
    return isProvisional ? .open : .claimHigher
  }
}
