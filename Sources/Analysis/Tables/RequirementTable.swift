import Model

extension FigureTable {
  static func requirements(_ facts: [RequirementStatus], _ frameworks: [String: Framework]) -> FigureTable {
    FigureTable(
      .requirement,
      rows: facts.compactMap { fact in frameworks[fact.framework].flatMap { FigureRow(fact, $0) } })
  }
}

extension FigureRow {
  /// Nil if the framework does not have the requirement.
  fileprivate init?(_ fact: RequirementStatus, _ framework: Framework) {
    guard let position = framework.position(ofIndicator: fact.indicator),
      let criterion = framework.indicators[position].criteria.first(where: { $0.code == fact.criterion })
    else { return nil }
    let level = framework.indicators[position].level(ofCriterion: fact.criterion)
    let states = RequirementState.allCases
    self.init(
      cells: [
        .text(fact.framework), .number(fact.year), .text(fact.indicator), .text(fact.criterion),
        FigureCell(level.map { framework.scale.levels[$0].code }), .text(criterion.text),
        .text(criterion.isConfirmed ? "yes" : "no"),
      ] + states.map { .number(fact.count($0)) } + [.number(fact.heldBack.count)]
        + states.map { .list(fact.entities[$0] ?? []) } + [.list(fact.heldBack)],
      figures: [
        Figure(fact.name(.inPlace), .partOfWhole(fact.inPlace), rows: .requirements),
        Figure(fact.name(.heldBack), .count(fact.heldBack.count), rows: .requirements),
      ]
        + states.map {
          Figure(fact.name(.number(of: $0.rawValue)), .count(fact.count($0)), rows: .requirements)
        })
  }
}
