/// The weights and thresholds of the comparison of initiatives.
package struct MatchingWeights: Hashable, Sendable {
  /// From this score on a pair counts as a candidate to show.
  package var lowerThreshold: Double
  /// From this score on a pair is taken for one initiative or for parts of one programme.
  package var upperThreshold: Double
  /// From this similarity of texts on a pair is scored.
  package var candidateSimilarity: Double

  package static let standard = MatchingWeights(lowerThreshold: 0.3, upperThreshold: 0.5, candidateSimilarity: 0.2)
}
