import Model

extension FigureTable {
  static func whatIfs(_ whatIfs: [WhatIf]) -> FigureTable {
    FigureTable(.whatIf, rows: whatIfs.map(FigureRow.init))
  }
}

extension FigureRow {
  fileprivate init(_ row: WhatIf) {
    let key: [FigureCell] = [
      .text(row.framework), .number(row.year), .text(row.choice.rawValue), .text(row.key),
    ]
    let name = row.name(.meetsOrExceeds)
    switch row.result {
    case .share(let share):
      self.init(
        group: name.stem,
        cells: key + [
          .number(share.part), .number(share.whole), .none, FigureCell(share.tenThousandths), FigureCell(row.leftOut),
        ],
        figures: [Figure(name, .share(share))]
          + (row.leftOut.map { [Figure(row.name(.numberLeftOut), .count($0))] } ?? []))
    case .mean(let tenThousandths, let count):
      self.init(
        group: name.stem, cells: key + [.none, .none, .number(count), .number(tenThousandths), .none],
        figures: [Figure(name, .shareBound(tenThousandths)), Figure(row.name(.number(of: "entities")), .count(count))])
    }
  }
}

extension Share {
  /// The share in ten-thousandths, halves rounded up; nil if the whole is zero.
  fileprivate var tenThousandths: Int? { whole == 0 ? nil : (20_000 * part + whole) / (2 * whole) }
}
