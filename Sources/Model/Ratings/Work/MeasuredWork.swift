/// The result of one measure of work items for one entity.
package struct MeasuredWork: Hashable, Sendable {
  /// The position of the measure in its indicator.
  package var measure: Int
  /// Nil if the measure selects no items or its denominator is zero.
  package var range: QuantityRange?
  package var tally: ItemTally

  package init(measure: Int, range: QuantityRange?, tally: ItemTally) {
    self.measure = measure
    self.range = range
    self.tally = tally
  }
}
