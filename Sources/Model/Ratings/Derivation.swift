/// A rating that the answers support, and what is known of the way to it.
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
  package var trace: Trace?

  package init(
    rating: Rating, outcomes: [Outcome], isProvisional: Bool = false, open: [Int] = [], contradicted: [Int] = [],
    undefined: [Int] = [], trace: Trace? = nil
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

/// What one measure about work items gave for one entity.
package struct MeasuredWork: Hashable, Sendable {
  /// The position of the measure in its indicator.
  package var measure: Int
  /// Nil where there was nothing to take the figure of.
  package var range: QuantityRange?
  package var tally: ItemTally

  package init(measure: Int, range: QuantityRange?, tally: ItemTally) {
    self.measure = measure
    self.range = range
    self.tally = tally
  }
}

/// How a claimed rating stands to the derived one.
package enum Agreement: String, CaseIterable, Sendable {
  case same
  case claimHigher = "claim-higher"
  case claimLower = "claim-lower"
  /// One is on the scale and the other is not.
  case different
  /// The claim is higher, and answers that are still missing could bear it out.
  case open
}
