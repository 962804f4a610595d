/// What a figure can be: one value, or from the lowest to the highest where silence leaves it open.
package struct QuantityRange: Hashable, Sendable {
  package let low: Quantity
  package let high: Quantity

  package init(_ value: Quantity) { (low, high) = (value, value) }

  package init(from low: Quantity, to high: Quantity) { (self.low, self.high) = (low, high) }

  /// Nil where the figure is open.
  package var only: Quantity? { low == high ? low : nil }
}
