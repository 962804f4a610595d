/// What has been counted for one measure while items went by; it does not grow with their number.
///
/// An item may leave open whether it meets what is asked: it is in the whole, and its answer could lift the figure.
package struct ItemTally: Hashable, Sendable {
  /// Items that the figure is about and that can be judged, those left open among them.
  package private(set) var whole = 0
  package private(set) var met = 0
  package private(set) var open = 0
  /// Items left out since they have no marker and a marker is asked for.
  package private(set) var unscreened = 0
  /// Items left out since their marker cannot be read, or has no counterpart on the scale that is asked for.
  package private(set) var unmapped = 0
  /// Items left out since the amount that is added up is not given.
  package private(set) var unvalued = 0
  /// Facts that are answered yes, and facts left open, of all items in the whole.
  package private(set) var points = 0
  package private(set) var undecidedPoints = 0
  package private(set) var totalMoney = MoneySum()
  package private(set) var metMoney = MoneySum()
  package private(set) var undecidedMoney = MoneySum()
  /// The money of the items that have no marker.
  package private(set) var unscreenedMoney = MoneySum()
  /// Where the first items stand that do not meet what is asked.
  package private(set) var unmetPlaces: [SourcePlace] = []
  /// Where the first items stand that are counted at all.
  package private(set) var places: [SourcePlace] = []

  /// How many places are kept to show where a figure comes from.
  package static let maxShownPlaces = 5

  package init() {}

  /// Takes one item in.
  package mutating func take(_ item: WorkItem, by counting: ItemCounter, place: @autoclosure () -> SourcePlace) {
    let amount = counting.amount.map { item.money($0) }
    switch counting.of.result(item) {
    case .known(.notMet): return
    case .known(.met): break
    case .unscreened: return countUnscreened(amount ?? nil)
    // Which items the figure is about can only be open where a marker cannot be read.
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
