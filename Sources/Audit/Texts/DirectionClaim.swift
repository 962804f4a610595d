import Model

/// What a sentence claims about the direction of figures.
struct DirectionClaim: Hashable {
  /// The word that makes the claim.
  let word: String
  /// Nil if the sentence says that nothing changed.
  let direction: Direction?
  /// Whether the sentence denies it, as in “did not rise”.
  let isNegated: Bool
  /// What the later value is divided by the earlier one, for words such as “doubled”.
  let factor: Fraction?

  /// Whether a figure with this outcome may be described so.
  func isAllowed(by outcome: DirectionCheck.Outcome) -> Bool {
    switch outcome {
    case .up: (direction == .up) != isNegated
    case .down: (direction == .down) != isNegated
    case .none: (direction == nil) != isNegated
    case .notComparable, .notTested: false
    }
  }

  /// Whether both claims say the same, in whatever words.
  func saysTheSame(as other: DirectionClaim) -> Bool {
    direction == other.direction && isNegated == other.isNegated
  }
}
