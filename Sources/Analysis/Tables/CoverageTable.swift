import Model

extension FigureTable {
  static func coverage(_ coverage: [Coverage]) -> FigureTable {
    FigureTable(
      .coverage,
      rows: coverage.map(FigureRow.init))
  }
}

extension FigureRow {
  fileprivate init(_ coverage: Coverage) {
    let counts: [(FigureMeasure, Int)] = [
      (.reported, coverage.reported.count), (.absent, coverage.absent.count), (.expected, coverage.expectedCount),
      (.firstTime, coverage.firstTime.count),
    ]
    self.init(
      cells: [
        .text(coverage.framework), .number(coverage.year), .number(coverage.expectedCount), .list(coverage.reported),
        .list(coverage.absent), .list(coverage.firstTime),
      ],
      figures: counts.map { Figure(coverage.name($0), .count($1), rows: .coverage) })
  }
}
