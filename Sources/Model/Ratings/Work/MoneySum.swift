/// Sums of money, one for each currency.
///
/// Different currencies are never added together.
package struct MoneySum: Hashable, Sendable {
  /// One sum for each currency, in millionths.
  ///
  /// A submission uses few currencies, so a linear search is fast.
  package private(set) var amounts: [(currency: Currency, units: Int128)] = []

  package init() {}

  package mutating func add(_ money: Money) {
    for index in amounts.indices where amounts[index].currency == money.currency {
      amounts[index].units += Int128(money.amount.units)
      return
    }
    amounts.append((money.currency, Int128(money.amount.units)))
  }

  package static func == (a: MoneySum, b: MoneySum) -> Bool { a.sorted.elementsEqual(b.sorted, by: ==) }

  package func hash(into hasher: inout Hasher) { for amount in sorted { hasher.combine(amount.units) } }

  private var sorted: [(currency: Currency, units: Int128)] { amounts.sorted { $0.currency < $1.currency } }
}
