/// A value that was used when an indicator was rated.
package struct RatingTraceValue: Hashable, Sendable {
  package var operand: Operand
  /// Nil if the question is unanswered or the value cannot be calculated.
  package var value: AnswerValue?
  /// The value of a measure; nil for other operands.
  package var quantity: QuantityRange?
  /// The place of the answer.
  package var place: SourcePlace?
  /// The values from which a measure was calculated.
  package var parts: [RatingTraceValue]
  /// The value of a parameter, with its first year and its source.
  package var dated: Parameter.DatedValue?
  /// The counts behind a measure of work items; nil for other operands.
  package var items: ItemTally? { counted.first }
  /// At most one element.
  ///
  /// An array keeps values without counts small, and there can be millions of values.
  private let counted: [ItemTally]

  package init(
    _ operand: Operand, value: AnswerValue? = nil, quantity: QuantityRange? = nil, place: SourcePlace? = nil,
    parts: [RatingTraceValue] = [], dated: Parameter.DatedValue? = nil, items: ItemTally? = nil
  ) {
    self.operand = operand
    self.value = value
    self.quantity = quantity
    self.place = place
    self.parts = parts
    self.dated = dated
    counted = items.map { [$0] } ?? []
  }
}
