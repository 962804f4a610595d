/// The result of an exact two-sided sign test of the change on one indicator between two years.
///
/// The p-value is the probability that rises and falls would be at least as uneven as observed if both were equally
/// likely. The test counts independent units: entities that share a common input count once. All entities report, so
/// the test is about chance in the ratings, not about sampling.
package struct SignTest: Hashable, Sendable {
  /// The number of independent units that improved.
  package var improved: Int
  package var unchanged: Int
  package var worsened: Int
  /// Nil if fewer than `minCompared` units are comparable.
  package var pValue: Double?
  /// The p-value after Holm's correction for all indicators tested for the two years.
  package var adjusted: Double?

  /// The lowest number of comparable units for which a change is tested.
  package static let minCompared = 10
  /// Changes with an adjusted p-value below this are statistically significant and get an arrow.
  package static let threshold = 0.05

  package init(
    improved: Int = 0, unchanged: Int = 0, worsened: Int = 0, pValue: Double? = nil, adjusted: Double? = nil
  ) {
    self.improved = improved
    self.unchanged = unchanged
    self.worsened = worsened
    self.pValue = pValue
    self.adjusted = adjusted
  }

  package var compared: Int { improved + unchanged + worsened }

  /// The direction of the arrow; nil if the change is not statistically significant or was not tested.
  package var arrow: Direction? {
    guard let adjusted, adjusted < Self.threshold else { return nil }
    return improved > worsened ? .up : .down
  }
}
