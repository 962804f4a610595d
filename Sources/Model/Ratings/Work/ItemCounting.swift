/// A measure with every name resolved, ready to count items.
package struct ItemCounting: Sendable {
  let of: ItemTest
  let with: ItemTest
  let amount: WorkAmount?
  let points: WorkFacts

  package init(_ measure: ItemMeasure, markers: MarkerScales) {
    of = ItemTest(measure.of, markers: markers)
    with = ItemTest(measure.with, markers: markers)
    amount = measure.kind.amount
    if case .mean(let facts) = measure.kind { points = WorkFacts(facts) } else { points = [] }
  }
}
