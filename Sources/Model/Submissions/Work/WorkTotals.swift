/// The totals of an entity's work items.
///
/// Items are counted while the file is read and are not kept, because there can be millions of them.
package struct WorkTotals: Hashable, Sendable {
  /// The number of items of each kind, in the order of `WorkItemKind`.
  package private(set) var kinds = Array(repeating: 0, count: WorkItemKind.allCases.count)
  /// The number of items with each marker, by scale and then by code.
  package private(set) var markers: [[Int]]
  package private(set) var unscreened = 0
  /// By the position of the indicator, then by the position of its measure; nil for measures that do not use items.
  package private(set) var tallies: [[ItemTally?]]
  /// The exchange rates that the entity states.
  package var rates: [Currency: ExchangeRate] = [:]
  /// The place of the first item.
  package private(set) var place: SourcePlace

  package init(counting: WorkMeasureCounters, place: SourcePlace) {
    tallies = counting.measures.map { measures in measures.map { $0 == nil ? nil : ItemTally() } }
    markers = counting.markerCounts.map { Array(repeating: 0, count: $0) }
    self.place = place
  }

  /// The currencies of all amounts counted, in alphabetical order.
  package var currencies: [Currency] {
    Set(tallies.joined().compactMap { $0 }.flatMap { $0.totalMoney.amounts.map(\.currency) }).sorted()
  }

  package var itemCount: Int { kinds.reduce(0, +) }

  package func count(of work: WorkKind) -> Int {
    zip(WorkItemKind.allCases, kinds).reduce(0) { $0 + ($1.0.work == work ? $1.1 : 0) }
  }

  /// Adds one item to the totals.
  package mutating func take(_ item: WorkItem, by counting: WorkMeasureCounters, place: @autoclosure () -> SourcePlace)
  {
    kinds[item.kind.position] += 1
    switch item.marker {
    case .code(let scale, let position): markers[scale][position] += 1
    case .unscreened: unscreened += 1
    case .unreadable: break
    }
    for (indicator, measure, itemCounting) in counting.flat {
      tallies[indicator][measure]?.take(item, by: itemCounting, place: place())
    }
  }
}
