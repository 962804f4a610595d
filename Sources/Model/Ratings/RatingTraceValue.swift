/// A value as it stood when an indicator was rated.
package struct RatingTraceValue: Hashable, Sendable {
  package var operand: Operand
  /// Nil where there is none: not answered, or not to be worked out.
  package var value: AnswerValue?
  /// The value of a measure.
  package var quantity: QuantityRange?
  /// Where the answer stands.
  package var place: SourcePlace?
  /// What a measure was worked out from.
  package var parts: [RatingTraceValue]
  /// The year and the source of a parameter's value.
  package var dated: Parameter.DatedValue?
  /// What was counted of work items, for a measure about them.
  package var items: ItemTally? { counted.first }
  /// At most one: in a list a value that counts nothing stays small, and rules trace millions of them.
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
