import Model
import Testing

@testable import Matching

@Suite struct JoinTests {
  /// Compares all pairs in full: those that are candidates by definition must be found, and no others.
  @Test(arguments: 1...6 as ClosedRange<UInt64>) func noPairIsLost(_ seed: UInt64) {
    var texts = MadeUpTexts(seed: seed)
    let corpus = InitiativeCorpus(texts.initiatives(150), AgencyNames(MatchingWeights.delivered.agencies))
    for threshold in [0.05, 0.2, 0.5, 0.9] {
      var expected: [TextPair] = []
      for second in corpus.texts.indices {
        for first in 0..<second
        where corpus.texts[first].vector.cosine(corpus.texts[second].vector) >= threshold {
          expected.append(TextPair(first, second))
        }
      }
      #expect(SimilarTexts(corpus.texts, threshold: threshold).pairs().pairs.sorted() == expected.sorted())
    }
  }

  @Test func theSameListGivesTheSamePairs() {
    var texts = MadeUpTexts(seed: 4)
    let initiatives = texts.initiatives(120)
    let first = InitiativeComparison(initiatives, weights: .delivered).pairs(atLeast: 0.1)
    #expect(first == InitiativeComparison(initiatives, weights: .delivered).pairs(atLeast: 0.1))
    #expect(!first.pairs.isEmpty)
    #expect(first.unlistedCount == 0)
    #expect(zip(first.pairs, first.pairs.dropFirst()).allSatisfy { $0.score >= $1.score })
  }

  @Test func aPairIsScoredAlikeAloneAndAmongAll() {
    var texts = MadeUpTexts(seed: 8)
    let comparison = InitiativeComparison(texts.initiatives(100), weights: .delivered)
    for pair in comparison.pairs(atLeast: 0.1).pairs { #expect(comparison.score(pair.second, pair.first) == pair) }
  }
}
