import Model

extension FigureTable {
  /// One row for each indicator, then one for all indicators together.
  static func changes(_ change: Change, _ framework: Framework) -> FigureTable {
    let rows = zip(framework.indicators, change.indicators).map { FigureRow(change, $0.number, $1) }
    return FigureTable(
      .change,
      rows: rows + [FigureRow(change, nil, change.total)])
  }

  /// One row for each group.
  static func tests(_ change: Change) -> FigureTable {
    FigureTable(.test, rows: change.tests.map { FigureRow(change, $0) })
  }
}

extension FigureRow {
  /// - Parameter indicator: nil for all indicators together.
  fileprivate init(_ change: Change, _ indicator: String?, _ movement: Change.Movement) {
    let counts: [(FigureMeasure, Int)] = [
      (.improved, movement.improved), (.unchanged, movement.unchanged), (.worsened, movement.worsened),
      (.compared, movement.compared), (.notComparable, movement.notComparable),
    ]
    self.init(
      group: "\(change.framework)/\(change.from)-\(change.to)",
      cells: [.text(change.framework), .number(change.from), .number(change.to), FigureCell(indicator)]
        + [movement.improved, movement.unchanged, movement.worsened, movement.notComparable].map(FigureCell.number),
      isTotal: indicator == nil, figures: counts.map { Figure(change.name(indicator, $0), .count($1)) })
  }

  fileprivate init(_ change: Change, _ test: ChangeTest) {
    let counts: [(FigureMeasure, Int)] = [
      (.compared, test.compared), (.metBefore, test.metBefore), (.metAfter, test.metAfter),
      (.entitiesHigher, test.entities.higher), (.entitiesSame, test.entities.same),
      (.entitiesLower, test.entities.lower), (.units, test.units.total), (.unitsHigher, test.units.higher),
      (.unitsLower, test.units.lower),
    ]
    let values: [(FigureMeasure, Double?)] = [(.pValue, test.pValue), (.adjustedPValue, test.adjustedPValue)]
    func name(_ measure: FigureMeasure) -> FigureName { change.testName(test.grouping, test.key, measure) }
    self.init(
      group: name(.pValue).stem,
      cells: [
        .text(change.framework), .number(change.from), .number(change.to), .text(test.grouping.rawValue),
        .text(test.key),
      ] + counts.map { .number($1) } + values.map { $1.map { .decimal(Self.roundedToMillionths($0)) } ?? .none }
        + [.number(test.familySize), FigureCell(test.significantDirection?.rawValue)],
      figures: counts.map { Figure(name($0), .count($1)) }
        + values.compactMap { measure, value in
          value.map { Figure(name(measure), .probability(Int(($0 * 10_000).rounded()))) }
        })
  }

  private static func roundedToMillionths(_ value: Double) -> String { "\((value * 1e6).rounded() / 1e6)" }
}
