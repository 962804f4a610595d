/// A measure of work items with all names resolved, which counts many items quickly.
package struct ItemCounter: Sendable {
  let of: ItemMatcher
  let with: ItemMatcher
  let amount: WorkAmount?
  let points: WorkFacts

  package init(_ measure: ItemMeasure, markers: MarkerScales) {
    of = ItemMatcher(measure.of, markers: markers)
    with = ItemMatcher(measure.with, markers: markers)
    amount = measure.kind.amount
    if case .mean(let facts) = measure.kind { points = WorkFacts(facts) } else { points = [] }
  }
}
