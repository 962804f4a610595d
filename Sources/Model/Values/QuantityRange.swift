/// The possible values of a measure: one value, or a range if unanswered questions leave it undecided.
package struct QuantityRange: Hashable, Sendable {
  package let low: Quantity
  package let high: Quantity

  package init(_ value: Quantity) { (low, high) = (value, value) }

  package init(from low: Quantity, to high: Quantity) { (self.low, self.high) = (low, high) }

  /// The value; nil if it is undecided.
  package var exactValue: Quantity? { low == high ? low : nil }
}
