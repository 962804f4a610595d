/// How claims stand to derived ratings on one indicator in one year, in numbers of entities.
package struct AgreementCounts: Hashable, Sendable {
  package var framework: String
  package var year: Int
  /// The number of the indicator.
  package var indicator: String
  package var counts: [Agreement: Int]

  package init(framework: String, year: Int, indicator: String, counts: [Agreement: Int]) {
    self.framework = framework
    self.year = year
    self.indicator = indicator
    self.counts = counts
  }

  package var total: Int { counts.values.reduce(0, +) }

  /// Those of all indicators of one edition together, under `all`.
  package static func all(_ rows: [AgreementCounts]) -> AgreementCounts {
    AgreementCounts(
      framework: rows.first?.framework ?? "", year: rows.first?.year ?? 0, indicator: "all",
      counts: rows.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) })
  }
}
