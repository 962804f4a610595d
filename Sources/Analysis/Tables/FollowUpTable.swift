import Model

extension FigureTable {
  /// The tables of figures about recommendations.
  static func followUp(_ followUp: FollowUp) -> [FigureTable] {
    let isStated = { (pair: FollowUpPair) in pair.answer?.isPublic == true && pair.postponement != nil }
    return [
      FigureTable(.followUp, rows: followUp.groups.map(FigureRow.init)),
      FigureTable(.followUpChange, rows: followUp.changes.map(FigureRow.init)),
      FigureTable(.grade, rows: followUp.gradeCounts.map(FigureRow.init)),
      FigureTable(
        .postponement, rows: followUp.pairs.filter(isStated).compactMap { FigureRow($0, in: followUp) }),
    ]
  }
}

extension FigureRow {
  fileprivate init(_ group: FollowUpGroup) {
    let name = group.name(.asked)
    self.init(
      group: name.stem,
      cells: [.text(name.framework), .number(group.year), .text(group.grouping.rawValue), .text(group.key)]
        + FollowUpCount.allCases.map { .number(group[$0]) },
      figures: FollowUpCount.allCases.map { Figure(group.name($0), .count(group[$0]), rows: .responses) })
  }

  fileprivate init(_ change: FollowUpChange) {
    let name = change.name(.advanced)
    let movements = FollowUpChange.Movement.allCases
    self.init(
      group: name.stem,
      cells: [
        .text(name.framework), .number(change.from), .number(change.to), .text(change.grouping.rawValue),
        .text(change.key),
      ] + movements.map { .number(change[$0]) },
      figures: movements.map { Figure(change.name($0), .count(change[$0]), rows: .responses) })
  }

  fileprivate init(_ count: GradeCount) {
    self.init(
      group: count.name.stem,
      cells: [
        .text(count.name.framework), .number(count.year), .text(count.grade.scale), .text(count.grade.word),
        .number(count.count),
      ],
      figures: [Figure(count.name, .count(count.count), rows: .grades)])
  }

  fileprivate init?(_ pair: FollowUpPair, in followUp: FollowUp) {
    guard let postponement = pair.postponement else { return nil }
    let numbers: [(FollowUpCount, Int)] = [
      (.timesMoved, postponement.timesMoved), (.daysLate, postponement.daysLate),
    ]
    let name = followUp.name(ofPostponement: pair, .daysLate)
    self.init(
      group: name.stem,
      cells: [
        .text(name.framework), .number(pair.year), .text(pair.entity), .text(followUp.subjects[pair.subject].id),
        .text(postponement.firstDue.description), FigureCell(pair.answer?.due?.description),
      ] + numbers.map { .number($1) },
      figures: numbers.map { Figure(followUp.name(ofPostponement: pair, $0), .count($1), rows: .responses) })
  }
}
