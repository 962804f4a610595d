import Matching
import Model

/// Compares initiatives: the one place where pairs come from.
enum InitiativeMatches {
  /// The pairs that may have to do with each other, the strongest first.
  static func candidates(among initiatives: [Initiative]) -> [InitiativePair] {
    let comparison = InitiativeComparison(initiatives)
    return comparison.pairs(atLeast: comparison.weights.lowerThreshold)
  }

  /// Each of these pairs, scored in full whether it is a candidate or not, in the same order.
  static func scored(_ pairs: [(first: Int, second: Int)], among initiatives: [Initiative]) -> [InitiativePair] {
    let comparison = InitiativeComparison(initiatives)
    return pairs.map { pair in
      guard pair.first != pair.second else {
        return InitiativePair(first: pair.first, second: pair.second, kind: .same, score: 1)
      }
      var scored = comparison.score(pair.first, pair.second)
      (scored.first, scored.second) = (pair.first, pair.second)
      return scored
    }
  }
}
