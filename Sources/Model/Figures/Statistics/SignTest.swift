/// What an exact two-sided sign test says of the movement of one indicator between two years.
///
/// It asks: if ups and downs were equally likely, how often would they be as uneven as here, or more? What is counted
/// are units, not entities: entities that share a common input hold one judgement, and count once. Entities are all
/// there are and no sample; the test speaks of chance in the ratings, not of entities that were not asked.
package struct SignTest: Hashable, Sendable {
  /// Counts of units.
  package var improved: Int
  package var unchanged: Int
  package var worsened: Int
  /// Nil where fewer than `minCompared` units compare: too few to test.
  package var pValue: Double?
  /// The p-value after Holm's correction over all tested indicators of the two years.
  package var adjusted: Double?

  /// Units that compare, changed or not, below which nothing is tested.
  package static let minCompared = 10
  /// An adjusted p-value below this bears an arrow.
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

  /// The direction in which an arrow may point; nil where chance explains the movement well enough, or nothing was tested.
  package var arrow: Direction? {
    guard let adjusted, adjusted < Self.threshold else { return nil }
    return improved > worsened ? .up : .down
  }
}
