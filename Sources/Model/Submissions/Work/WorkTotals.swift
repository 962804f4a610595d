/// The totals of an entity's work items.
///
/// Items are counted while they are read and not kept, because there can be millions.
package struct WorkTotals: Hashable, Sendable {
  /// The number of items of each kind, in the order of `WorkItemKind`.
  package private(set) var kinds = Array(repeating: 0, count: WorkItemKind.allCases.count)
  /// The number of items with each marker, by scale and code.
  package private(set) var markers: [[Int]]
  package private(set) var unscreened = 0
  /// By the position of the indicator, then by the position of its measure; nil for measures that are not about work
  /// items.
  package private(set) var tallies: [[ItemTally?]]
  /// Exchange rates to US dollars, as given by the entity.
  package var rates: [Currency: ExchangeRate] = [:]
  /// The place of the first item.
  package private(set) var place: SourcePlace

  package init(counting: WorkMeasureCounters, place: SourcePlace) {
    tallies = counting.measures.map { measures in measures.map { $0 == nil ? nil : ItemTally() } }
    markers = counting.markerCounts.map { Array(repeating: 0, count: $0) }
    self.place = place
  }

  /// All currencies in the totals, in alphabetical order.
  package var currencies: [Currency] {
    Set(tallies.joined().compactMap { $0 }.flatMap { $0.totalMoney.amounts.map(\.currency) }).sorted()
  }

  package var itemCount: Int { kinds.reduce(0, +) }

  package func count(of work: WorkKind) -> Int {
    zip(WorkItemKind.allCases, kinds).reduce(0) { $0 + ($1.0.work == work ? $1.1 : 0) }
  }

  /// Adds one item to the totals.
  package mutating func add(_ item: WorkItem, by counting: WorkMeasureCounters, place: @autoclosure () -> SourcePlace) {
    kinds[item.kind.position] += 1
    switch item.marker {
    case .code(let scale, let position): markers[scale][position] += 1
    case .unscreened: unscreened += 1
    case .unreadable: break
    }
    for (indicator, measure, itemCounting) in counting.allCounters {
      tallies[indicator][measure]?.add(item, by: itemCounting, place: place())
    }
  }
}
