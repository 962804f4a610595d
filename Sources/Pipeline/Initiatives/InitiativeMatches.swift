import Matching
import Model
import Reporting

/// Compares initiatives: the one place where pairs come from.
struct InitiativeMatches {
  private let comparison: InitiativeComparison

  init(_ initiatives: [Initiative], weights: MatchingWeights) {
    comparison = InitiativeComparison(initiatives, weights: weights)
  }

  /// The pairs that may have to do with each other.
  var candidates: InitiativePairList { comparison.pairs(atLeast: comparison.weights.lowerThreshold) }

  /// The pairs with a score of at least `threshold`, which may be lower than that of the weights.
  func pairs(atLeast threshold: Double) -> [InitiativePair] { comparison.pairs(atLeast: threshold).pairs }

  /// What decides which pairs are candidates, for other programs.
  func tableFiles() -> [ReportFile] {
    let tables = comparison.tables
    return MatchingTableFiles(
      initiatives: comparison.initiatives, texts: tables.texts,
      terms: tables.terms.lazy.map { ($0.text, Int($0.term), $0.weight) },
      names: tables.names.lazy.map { ($0.text, $0.name) }, threshold: comparison.weights.candidateSimilarity
    ).files
  }

  /// Each of these pairs, scored in full whether it is a candidate or not, in the same order.
  func scored(_ pairs: [(first: Int, second: Int)]) -> [InitiativePair] {
    pairs.map { pair in
      guard pair.first != pair.second else {
        return InitiativePair(first: pair.first, second: pair.second, kind: .same, score: 1)
      }
      var scored = comparison.score(pair.first, pair.second)
      (scored.first, scored.second) = (pair.first, pair.second)
      return scored
    }
  }
}
