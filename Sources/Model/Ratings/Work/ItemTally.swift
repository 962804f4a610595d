/// The counts for one measure of work items.
///
/// Its size does not depend on the number of items.
///
/// An item with blank facts may be unanswered: it counts in `whole` and `open`, and an answer could raise the result.
package struct ItemTally: Hashable, Sendable {
  /// The number of items that the measure selects and that can be tested, including unanswered ones.
  package private(set) var whole = 0
  package private(set) var met = 0
  package private(set) var open = 0
  /// The number of items left out because the measure needs a marker and they have none.
  package private(set) var unscreened = 0
  /// The number of items left out because their marker is unreadable or has no counterpart on the measure's scale.
  package private(set) var unmapped = 0
  /// The number of items left out because the amount to be added up is blank.
  package private(set) var unvalued = 0
  /// The number of facts answered yes in all items that `whole` counts.
  package private(set) var points = 0
  package private(set) var undecidedPoints = 0
  package private(set) var totalMoney = MoneySum()
  package private(set) var metMoney = MoneySum()
  package private(set) var undecidedMoney = MoneySum()
  /// The money of the items without a marker.
  package private(set) var unscreenedMoney = MoneySum()
  /// The places of the first items that do not pass the test of the measure.
  package private(set) var unmetPlaces: [SourcePlace] = []
  /// The places of the first items that `whole` counts.
  package private(set) var places: [SourcePlace] = []

  /// The number of places that are kept as examples.
  package static let maxShownPlaces = 5

  package init() {}

  /// Adds one item to the counts.
  package mutating func take(_ item: WorkItem, by counting: ItemCounter, place: @autoclosure () -> SourcePlace) {
    let amount = counting.amount.map { item.money($0) }
    switch counting.of.result(item) {
    case .known(.notMet): return
    case .known(.met): break
    case .unscreened: return countUnscreened(amount ?? nil)
    // The selection of items can be unanswered only if a marker cannot be read.
    case .known(.unanswered), .unmapped:
      unmapped += 1
      return
    }
    let outcome: Outcome
    switch counting.with.result(item) {
    case .known(let known): outcome = known
    case .unscreened: return countUnscreened(amount ?? nil)
    case .unmapped:
      unmapped += 1
      return
    }
    if let amount {
      guard let money = amount else {
        unvalued += 1
        return
      }
      totalMoney.add(money)
      if outcome == .met { metMoney.add(money) }
      if outcome == .unanswered { undecidedMoney.add(money) }
    }
    whole += 1
    if places.count < Self.maxShownPlaces { places.append(place()) }
    switch outcome {
    case .met: met += 1
    case .unanswered: open += 1
    case .notMet: if unmetPlaces.count < Self.maxShownPlaces { unmetPlaces.append(place()) }
    }
    points += item.yes.intersection(counting.points).count
    undecidedPoints += counting.points.subtracting(item.yes).subtracting(item.no).count
  }

  private mutating func countUnscreened(_ money: Money?) {
    unscreened += 1
    if let money { unscreenedMoney.add(money) }
  }
}
