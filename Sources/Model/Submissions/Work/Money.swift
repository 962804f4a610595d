/// An amount of money in one currency.
package struct Money: Hashable, Sendable {
  /// The amount, which is never negative.
  package var amount: ExactDecimal
  package var currency: Currency

  package init(_ amount: ExactDecimal, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}
