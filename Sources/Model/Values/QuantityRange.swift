/// The possible values of a measure: a single value, or a range if unanswered questions leave it open.
package struct QuantityRange: Hashable, Sendable {
  package let low: Quantity
  package let high: Quantity

  package init(_ value: Quantity) { (low, high) = (value, value) }

  package init(from low: Quantity, to high: Quantity) { (self.low, self.high) = (low, high) }

  /// The value, if there is only one possible value; otherwise nil.
  package var only: Quantity? { low == high ? low : nil }
}
