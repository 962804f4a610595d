import Model

extension FigureTable {
  /// One row for each indicator and provider of a common input.
  static func sharedInputs(_ change: Change, _ framework: Framework) -> FigureTable {
    let rows = zip(framework.indicators, change.indicators).flatMap { indicator, movement in
      movement.shared.sorted { $0.key < $1.key }.map { FigureRow(change, indicator.number, $0.key, $0.value) }
    }
    return FigureTable(.sharedInput, rows: rows)
  }
}

extension FigureRow {
  fileprivate init(_ change: Change, _ indicator: String, _ provider: String, _ movement: Change.SharedMovement) {
    let counts: [(FigureMeasure, Int)] = [
      (.improved, movement.improved), (.unchanged, movement.unchanged), (.worsened, movement.worsened),
      (.compared, movement.compared),
    ]
    func name(_ measure: FigureMeasure) -> FigureName { change.sharedInputName(indicator, provider, measure) }
    self.init(
      group: name(.improved).stem,
      cells: [
        .text(change.framework), .number(change.from), .number(change.to), .text(indicator), .text(provider),
      ] + counts.prefix(3).map { .number($1) },
      figures: counts.map { Figure(name($0), .count($1)) })
  }
}
