/// An exact two-sided sign test of the movement of one indicator between two years.
///
/// The p-value is the probability of a split at least as uneven as the one observed, if improving and worsening were
/// equally likely. The test counts independent units, not entities: entities that share a common input count as one.
/// All entities report, so they are not a sample; the test is about chance in the ratings.
package struct SignTest: Hashable, Sendable {
  /// Counts of independent units.
  package var improved: Int
  package var unchanged: Int
  package var worsened: Int
  /// Nil if fewer than `minCompared` units can be compared.
  package var pValue: Double?
  /// The p-value after Holm's correction for all indicators tested for the two years.
  package var adjustedPValue: Double?

  /// The minimum number of comparable units, changed or not, for a test.
  package static let minCompared = 10
  /// A change is statistically significant, and gets an arrow, if its adjusted p-value is below this.
  package static let significanceLevel = 0.05

  package init(
    improved: Int = 0, unchanged: Int = 0, worsened: Int = 0, pValue: Double? = nil, adjustedPValue: Double? = nil
  ) {
    self.improved = improved
    self.unchanged = unchanged
    self.worsened = worsened
    self.pValue = pValue
    self.adjustedPValue = adjustedPValue
  }

  package var compared: Int { improved + unchanged + worsened }

  /// The direction of a significant change; nil if the change is not significant or was not tested.
  package var significantDirection: Direction? {
    guard let adjustedPValue, adjustedPValue < Self.significanceLevel else { return nil }
    return improved > worsened ? .up : .down
  }
}
