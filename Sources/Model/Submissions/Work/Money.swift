/// An amount in one currency.
package struct Money: Hashable, Sendable {
  /// In units of the currency; never negative.
  package var amount: ExactDecimal
  package var currency: Currency

  package init(_ amount: ExactDecimal, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}
