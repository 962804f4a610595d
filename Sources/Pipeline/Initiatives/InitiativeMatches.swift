import Matching
import Model

/// Compares initiatives: the one place where pairs come from.
struct InitiativeMatches {
  let initiatives: [Initiative]
  /// Nil if the definitions have none: then nothing is compared.
  private let comparison: InitiativeComparison?

  init(_ initiatives: [Initiative], weights: MatchingWeights?) {
    self.initiatives = initiatives
    comparison = weights.map { InitiativeComparison(initiatives, weights: $0) }
  }

  /// The pairs that may have to do with each other, the strongest first.
  var candidates: [InitiativePair] {
    comparison.map { $0.pairs(atLeast: $0.weights.lowerThreshold) } ?? []
  }

  /// Each of these pairs, scored in full whether it is a candidate or not, in the same order.
  func scored(_ pairs: [(first: Int, second: Int)]) -> [InitiativePair] {
    pairs.map { pair in
      guard let comparison, pair.first != pair.second else {
        let isSame = pair.first == pair.second
        return InitiativePair(
          first: pair.first, second: pair.second, kind: isSame ? .same : .none, score: isSame ? 1 : 0)
      }
      var scored = comparison.score(pair.first, pair.second)
      (scored.first, scored.second) = (pair.first, pair.second)
      return scored
    }
  }
}
