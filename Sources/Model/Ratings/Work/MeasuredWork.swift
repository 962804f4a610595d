/// What one measure about work items gave for one entity.
package struct MeasuredWork: Hashable, Sendable {
  /// The position of the measure in its indicator.
  package var measure: Int
  /// Nil where there was nothing to take the figure of.
  package var range: QuantityRange?
  package var tally: ItemTally

  package init(measure: Int, range: QuantityRange?, tally: ItemTally) {
    self.measure = measure
    self.range = range
    self.tally = tally
  }
}
