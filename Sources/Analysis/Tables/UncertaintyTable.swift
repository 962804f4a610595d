import Model

extension FigureTable {
  /// One row for each share and kind of open cell.
  static func bounds(_ bounds: [ShareBounds]) -> FigureTable {
    FigureTable(
      .bounds,
      rows: bounds.flatMap { row in ShareBounds.Uncounted.allCases.map { FigureRow(row, $0) } })
  }
}

extension FigureRow {
  fileprivate init(_ row: ShareBounds, _ open: ShareBounds.Uncounted) {
    let range = row[open]
    self.init(
      group: row.name(open, .lowest).stem,
      cells: [
        .text(row.framework), .number(row.year), .text(row.grouping.rawValue), .text(row.key), .text(open.rawValue),
        .number(range.lowest.part), .number(range.highest.part), .number(range.lowest.whole),
      ],
      figures: [
        Figure(row.name(open, .lowest), .share(range.lowest)), Figure(row.name(open, .highest), .share(range.highest)),
      ])
  }
}
