/// A value that was used to rate an indicator.
package struct RatingTraceValue: Hashable, Sendable {
  package var operand: Operand
  /// Nil if the question is unanswered or the measure cannot be calculated.
  package var value: AnswerValue?
  /// The value of a measure.
  package var quantity: QuantityRange?
  /// The place of the answer.
  package var place: SourcePlace?
  /// The values that a measure was calculated from.
  package var parts: [RatingTraceValue]
  /// The year and the source of a parameter's value.
  package var datedValue: Parameter.DatedValue?
  /// The counts of work items, for a measure of work items.
  package var items: ItemTally? { counted.first }
  /// Contains at most one element.
  ///
  /// It is an array because a trace can have millions of values, and an empty array takes less space than an optional
  /// tally.
  private let counted: [ItemTally]

  package init(
    _ operand: Operand, value: AnswerValue? = nil, quantity: QuantityRange? = nil, place: SourcePlace? = nil,
    parts: [RatingTraceValue] = [], datedValue: Parameter.DatedValue? = nil, items: ItemTally? = nil
  ) {
    self.operand = operand
    self.value = value
    self.quantity = quantity
    self.place = place
    self.parts = parts
    self.datedValue = datedValue
    counted = items.map { [$0] } ?? []
  }
}
