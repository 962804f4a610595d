import Model

extension FigureTable {
  static func intervals(_ intervals: [ShareInterval]) -> FigureTable {
    FigureTable(
      .interval,
      rows: intervals.map(FigureRow.init))
  }
}

extension FigureRow {
  fileprivate init(_ row: ShareInterval) {
    let interval = row.interval
    func end(_ number: Int) -> FigureValue { row.from == nil ? .shareBound(number) : .points(number) }
    self.init(
      group: row.name(.low).stem,
      cells: [
        .text(row.framework), FigureCell(row.from), .number(row.year), .text(row.grouping.rawValue), .text(row.key),
        .text(interval.variation.rawValue), .number(interval.units), .number(interval.low), .number(interval.high),
      ],
      figures: [
        Figure(row.name(.low), end(interval.low)), Figure(row.name(.high), end(interval.high)),
        Figure(row.name(.units), .count(interval.units)),
      ])
  }
}
