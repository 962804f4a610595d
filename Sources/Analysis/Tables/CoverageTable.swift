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
    var counts: [(FigureMeasure, Int)] = [
      (.reported, coverage.reported.count), (.absent, coverage.absent.count), (.expected, coverage.expectedCount),
      (.firstTime, coverage.firstTime.count),
    ]
    if let outside = coverage.outside {
      counts += [(.listed, outside.listedCount), (.listedReported, outside.reported.count)]
    }
    self.init(
      cells: [
        .text(coverage.framework), .number(coverage.year), .number(coverage.expectedCount), .list(coverage.reported),
        .list(coverage.absent), .list(coverage.firstTime),
        coverage.outside.map { .list($0.reported) } ?? .none, coverage.outside.map { .list($0.notFound) } ?? .none,
      ],
      figures: counts.map { Figure(coverage.name($0), .count($1), rows: .coverage) })
  }
}
