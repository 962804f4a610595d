/// What an entity's work items give: counted as they were read, since they may be millions.
package struct WorkTotals: Hashable, Sendable {
  /// How many items of each kind, in the order of `WorkItemKind`.
  package private(set) var kinds = Array(repeating: 0, count: WorkItemKind.allCases.count)
  /// Items by marker: by scale and code.
  package private(set) var markers: [[Int]]
  package private(set) var unscreened = 0
  /// By the position of the indicator, then of its measure; nil for measures that are not about items.
  package private(set) var tallies: [[ItemTally?]]
  /// What one unit of a currency is worth in US dollars, as the entity states it.
  package var rates: [Currency: ExchangeRate] = [:]
  /// Where the first item stands.
  package private(set) var place: SourcePlace

  package init(counting: WorkMeasureCounters, place: SourcePlace) {
    tallies = counting.measures.map { measures in measures.map { $0 == nil ? nil : ItemTally() } }
    markers = counting.markerCounts.map { Array(repeating: 0, count: $0) }
    self.place = place
  }

  /// The currencies of all money that is counted, in alphabetical order.
  package var currencies: [Currency] {
    Set(tallies.joined().compactMap { $0 }.flatMap { $0.totalMoney.amounts.map(\.currency) }).sorted()
  }

  package var itemCount: Int { kinds.reduce(0, +) }

  package func count(of work: WorkKind) -> Int {
    zip(WorkItemKind.allCases, kinds).reduce(0) { $0 + ($1.0.work == work ? $1.1 : 0) }
  }

  /// Takes one item in.
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
