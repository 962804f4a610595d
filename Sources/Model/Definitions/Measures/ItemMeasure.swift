/// A measure that is calculated from work items.
///
/// There is a fixed set of kinds.
package struct ItemMeasure: Hashable, Sendable {
  package var kind: Kind
  /// Selects the items that the measure is about.
  ///
  /// It has no condition that an item can leave unanswered.
  package var of: ItemFilter
  /// What each of those items must meet; an empty filter requires nothing.
  package var with: ItemFilter

  package init(_ kind: Kind, of: ItemFilter = ItemFilter(), with: ItemFilter = ItemFilter()) {
    self.kind = kind
    self.of = of
    self.with = with
  }

  package enum Kind: Hashable, Sendable {
    /// The number of items.
    case count
    /// The percentage of the items that meet `with`.
    case shareOfItems
    /// The percentage of the money. Items without an amount are excluded and counted separately.
    case shareOfMoney(WorkAmount)
    /// The sum of the money in one currency.
    case sumOfMoney(WorkAmount, Currency)
    /// How many of these facts are answered yes, on average per item.
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
