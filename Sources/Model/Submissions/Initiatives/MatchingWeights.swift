/// The weights and thresholds of the comparison of initiatives.
package struct MatchingWeights: Hashable, Sendable {
  package var intercept: Double
  /// One without an entry counts nothing.
  package var weights: [MatchingFeature: Double]
  /// From this score on a pair is worth showing.
  package var lowerThreshold: Double
  /// From this score on a pair is taken for one initiative or for parts of one programme.
  package var upperThreshold: Double
  /// From this similarity of texts on a pair is taken for one initiative, if its score reaches the upper threshold.
  package var sameSimilarity: Double
  /// From this similarity of texts on a pair is a candidate.
  package var candidateSimilarity: Double
  /// The names of each agency in several languages, each list with its code first.
  package var agencies: [[String]]

  package init(
    intercept: Double, weights: [MatchingFeature: Double], lowerThreshold: Double, upperThreshold: Double,
    sameSimilarity: Double, candidateSimilarity: Double, agencies: [[String]]
  ) {
    self.intercept = intercept
    self.weights = weights
    self.lowerThreshold = lowerThreshold
    self.upperThreshold = upperThreshold
    self.sameSimilarity = sameSimilarity
    self.candidateSimilarity = candidateSimilarity
    self.agencies = agencies
  }
}
