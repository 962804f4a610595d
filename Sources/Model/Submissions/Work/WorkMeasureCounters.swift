/// The counters for all measures of work items in a framework.
package struct WorkMeasureCounters: Sendable {
  /// By the position of the indicator, then by the position of its measure; nil for other measures.
  package let measures: [[ItemCounter?]]
  let markerCounts: [Int]
  let allCounters: [(indicator: Int, measure: Int, counting: ItemCounter)]

  /// Nil if no measure of the framework is about work items.
  package init?(_ framework: Framework, markers: MarkerScales) {
    measures = framework.indicators.map { indicator in
      indicator.measures.map { measure in
        if case .items(let items) = measure.formula { ItemCounter(items, markers: markers) } else { nil }
      }
    }
    markerCounts = markers.scales.map(\.codes.count)
    allCounters = measures.enumerated().flatMap { indicator, measures in
      measures.enumerated().compactMap { position, counting in counting.map { (indicator, position, $0) } }
    }
    if allCounters.isEmpty { return nil }
  }
}
