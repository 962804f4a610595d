/// Running counts for one measure of work items.
///
/// Their size does not depend on the number of items.
///
/// An item may leave unanswered whether it meets the condition. It is then part of the whole, and its answer could
/// raise the value of the measure.
package struct ItemTally: Hashable, Sendable {
  /// The number of items that the measure is about and that can be judged, including those left unanswered.
  package private(set) var whole = 0
  package private(set) var met = 0
  package private(set) var undecided = 0
  /// Items excluded because they have no marker and the measure needs one.
  package private(set) var unscreened = 0
  /// Items excluded because their marker is unreadable or has no counterpart on the scale that the measure uses.
  package private(set) var unmapped = 0
  /// Items excluded because they do not give the amount that the measure adds up.
  package private(set) var withoutAmount = 0
  /// Over all items in the whole: the number of facts answered yes, and of facts left unanswered.
  package private(set) var points = 0
  package private(set) var undecidedPoints = 0
  package private(set) var totalMoney = MoneySum()
  package private(set) var metMoney = MoneySum()
  package private(set) var undecidedMoney = MoneySum()
  /// The money of items without a marker.
  package private(set) var unscreenedMoney = MoneySum()
  /// The places of the first items that do not meet the condition.
  package private(set) var unmetPlaces: [SourcePlace] = []
  /// The places of the first items that are counted.
  package private(set) var places: [SourcePlace] = []

  /// How many places are kept, to show where a figure comes from.
  package static let maxShownPlaces = 5

  package init() {}

  /// Whether the entity listed nothing that the measure is about.
  package var isEmpty: Bool { whole + unscreened + unmapped + withoutAmount == 0 }

  /// Adds one item to the counts.
  package mutating func add(_ item: WorkItem, by counter: ItemCounter, place: @autoclosure () -> SourcePlace) {
    let amount = counter.amount.map { item.money($0) }
    switch counter.of.result(item) {
    case .known(.notMet): return
    case .known(.met): break
    case .unscreened: return countUnscreened(amount ?? nil)
    // Whether the measure is about the item is unknown only if its marker cannot be read.
    case .known(.unanswered), .unmapped:
      unmapped += 1
      return
    }
    let outcome: Outcome
    switch counter.with.result(item) {
    case .known(let known): outcome = known
    case .unscreened: return countUnscreened(amount ?? nil)
    case .unmapped:
      unmapped += 1
      return
    }
    if let amount {
      guard let money = amount else {
        withoutAmount += 1
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
    case .unanswered: undecided += 1
    case .notMet: if unmetPlaces.count < Self.maxShownPlaces { unmetPlaces.append(place()) }
    }
    points += item.yes.intersection(counter.points).count
    undecidedPoints += counter.points.subtracting(item.yes).subtracting(item.no).count
  }

  private mutating func countUnscreened(_ money: Money?) {
    unscreened += 1
    if let money { unscreenedMoney.add(money) }
  }
}
