/// The number of entities by agreement of claimed and derived ratings, for one indicator in one year.
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

  /// The counts for all indicators of an edition together, with `all` as the indicator.
  package static func all(_ rows: [AgreementCounts]) -> AgreementCounts {
    AgreementCounts(
      framework: rows.first?.framework ?? "", year: rows.first?.year ?? 0, indicator: "all",
      counts: rows.reduce(into: [:]) { $0.merge($1.counts, uniquingKeysWith: +) })
  }
}
