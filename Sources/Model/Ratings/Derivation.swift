/// The rating that an entity's answers support, and how it was reached.
///
/// ```swift
/// let derivation = Derivation(rating: .level(1), outcomes: [.met, .notMet])
/// print(derivation.agreement(with: .level(2)))  // claimHigher
/// ```
package struct Derivation: Hashable, Sendable {
  package var rating: Rating
  /// The outcome of each criterion, in the order of the indicator's file.
  package var outcomes: [Outcome]
  /// Whether a higher level is still possible, because questions are unanswered.
  package var isProvisional: Bool
  /// The position of the highest level that is still possible; nil if it is not known.
  package var highestPossible: Int?
  /// The positions of unanswered criteria whose answers could still raise the level.
  package var openCriteria: [Int]
  /// The positions of criteria whose yes-no answer contradicts the rule that decided them.
  package var contradictedCriteria: [Int]
  /// The positions of measures that have no value because their whole is zero.
  package var undefinedMeasures: [Int]
  /// The results of measures of work items; empty if the indicator has no such measures or no items were submitted.
  package var measured: [MeasuredWork] = []
  /// The steps that led to the rating; nil unless requested.
  package var trace: RatingTrace?

  package init(
    rating: Rating, outcomes: [Outcome], isProvisional: Bool = false, openCriteria: [Int] = [],
    contradictedCriteria: [Int] = [],
    undefinedMeasures: [Int] = [], trace: RatingTrace? = nil
  ) {
    self.rating = rating
    self.outcomes = outcomes
    self.isProvisional = isProvisional
    self.openCriteria = openCriteria
    self.contradictedCriteria = contradictedCriteria
    self.undefinedMeasures = undefinedMeasures
    self.trace = trace
  }

  /// The rating if the answers decide it, else open.
  package var settled: Rating { isProvisional ? .open : rating }

  /// The levels that the rating may turn out to be when all questions are answered; nil if the answers decide it.
  package var possibleLevels: ClosedRange<Int>? {
    guard isProvisional, case .level(let lowest) = rating else { return nil }
    return lowest...max(lowest, highestPossible ?? .max)
  }

  /// How the claimed rating compares with this one.
  ///
  /// While the answers do not decide the level, nothing is the same as it.
  package func agreement(with claimed: Rating) -> Agreement {
    if claimed == settled { return .same }
    guard case .level(let claim) = claimed, case .level(let level) = rating else { return .different }
    if claim < level { return .claimLower }
    return isProvisional ? .open : .claimHigher
  }
}
