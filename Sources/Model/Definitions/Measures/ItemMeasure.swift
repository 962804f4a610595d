/// A figure that is worked out from work items: one of a closed list.
package struct ItemMeasure: Hashable, Sendable {
  package var kind: Kind
  /// The items that the figure is about; it names nothing that an item can leave open.
  package var of: ItemFilter
  /// What is asked of each of them; empty where nothing is.
  package var with: ItemFilter

  package init(_ kind: Kind, of: ItemFilter = ItemFilter(), with: ItemFilter = ItemFilter()) {
    self.kind = kind
    self.of = of
    self.with = with
  }

  package enum Kind: Hashable, Sendable {
    /// How many items.
    case count
    /// Per cent of the items.
    case shareOfItems
    /// Per cent of the money; items without an amount are left out and counted.
    case shareOfMoney(WorkAmount)
    /// Money in one currency.
    case sumOfMoney(WorkAmount, Currency)
    /// How many of these facts an item has on average.
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
