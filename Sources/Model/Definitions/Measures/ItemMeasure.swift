/// A number that is calculated from work items.
package struct ItemMeasure: Hashable, Sendable {
  package var kind: Kind
  /// Selects the items.
  ///
  /// It uses only fields that no item can leave unanswered.
  package var of: ItemFilter
  /// Tests each selected item; empty if there is no test.
  package var with: ItemFilter

  package init(_ kind: Kind, of: ItemFilter = ItemFilter(), with: ItemFilter = ItemFilter()) {
    self.kind = kind
    self.of = of
    self.with = with
  }

  package enum Kind: Hashable, Sendable {
    /// The number of items.
    case count
    /// The share of the items, in per cent.
    case shareOfItems
    /// The share of the money, in per cent. Items without an amount are left out, and their number is recorded.
    case shareOfMoney(WorkAmount)
    /// The sum of the amounts in one currency.
    case sumOfMoney(WorkAmount, Currency)
    /// The average number of these facts that an item has.
    case mean([WorkFact])

    package var amount: WorkAmount? {
      switch self {
      case .shareOfMoney(let amount), .sumOfMoney(let amount, _): amount
      case .count, .shareOfItems, .mean: nil
      }
    }

    package var isShare: Bool {
      switch self {
      case .shareOfItems, .shareOfMoney: true
      case .count, .sumOfMoney, .mean: false
      }
    }
  }
}
