import Model

/// Compares initiatives with one another and says which may have to do with each other; never a verdict.
package struct InitiativeComparison: Sendable {
  package let initiatives: [Initiative]
  package let weights: MatchingWeights

  package init(_ initiatives: [Initiative], weights: MatchingWeights = .standard) {
    self.initiatives = initiatives
    self.weights = weights
  }

  /// All candidates whose score reaches `threshold`, the strongest first.
  ///
  /// A pair is a candidate if the similarity of its texts reaches `weights.candidateSimilarity`, or if both name the
  /// same rare programme, grant or number. None of these is lost.
  package func pairs(atLeast threshold: Double) -> [InitiativePair] { [] }

  /// The pair of the initiatives at two different positions, scored in full whether it is a candidate or not.
  package func score(_ first: Int, _ second: Int) -> InitiativePair {
    InitiativePair(first: min(first, second), second: max(first, second), kind: .none, score: 0)
  }
}
