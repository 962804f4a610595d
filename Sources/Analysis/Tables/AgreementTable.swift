import Model

extension FigureTable {
  /// One row for each indicator, then one for all indicators of each edition together.
  static func agreements(
    _ counts: [AgreementCounts], editions: [(framework: String, year: Int)]
  ) -> FigureTable {
    let totals = editions.map { edition in
      counts.filter { $0.framework == edition.framework && $0.year == edition.year }
    }
    return FigureTable(
      .agreement,
      rows: counts.map { FigureRow($0, isTotal: false) }
        + totals.filter { !$0.isEmpty }.map { FigureRow(AgreementCounts.all($0), isTotal: true) })
  }
}

extension FigureRow {
  fileprivate init(_ row: AgreementCounts, isTotal: Bool) {
    let counts = Agreement.allCases.map { ($0, row.counts[$0] ?? 0) }
    self.init(
      cells: [.text(row.framework), .number(row.year), .text(row.indicator)] + counts.map { .number($1) },
      isTotal: isTotal,
      figures: counts.map { Figure(row.name(.agreement($0)), .count($1)) }
        + [Figure(row.name(.ratings), .count(row.total))])
  }
}
