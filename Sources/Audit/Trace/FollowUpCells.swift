import Model

/// The answers to recommendations that a figure is calculated from.
struct FollowUpCells {
  private let name: FigureName
  private let cells: RatingSources

  init(_ name: FigureName, in cells: RatingSources) {
    self.name = name
    self.cells = cells
  }

  func trace(_ value: FigureTrace.Value) -> FigureTrace {
    let selected = name.kind == .grade ? grades : name.kind == .postponement ? history : rows
    var seen: Set<String> = []
    let definitions = selected.compactMap { cell -> FigureTrace.Definition? in
      let id = cell.rating.indicator
      guard seen.insert(id).inserted, let file = cells.recommendationFiles[id] else { return nil }
      return FigureTrace.Definition(indicator: id, file: file.path, sha256: file.sha256)
    }
    return FigureTrace(figure: value, cells: selected, movements: [], definitions: definitions)
  }

  /// The rows of the figure's group, by year.
  private var rows: [FigureTrace.Cell] {
    guard let grouping = FollowUpGrouping(rawValue: name.keys[0]) else { return [] }
    let own = cells.followUp.filter { name.years.all.contains($0.year) && $0.belongs(to: grouping, name.keys[1]) }
    if name.kind == .followUpChange { return movements(own) }
    let count = FollowUpCount(name: name.measure.text)
    return own.map { row in
      guard let count, count.countsPairs, let isCounted = row.isCounted(in: count) else {
        return cell(row, .notAttributable)
      }
      return cell(row, isCounted ? .counted : .notCounted)
    }
  }

  /// The rows of both years; those of the second are counted if the figure counts what became of them.
  private func movements(_ rows: [FollowUpRow]) -> [FigureTrace.Cell] {
    let years = name.years.all
    let before = Dictionary(
      rows.filter { $0.year == years[0] }.map { ([$0.subject.id, $0.entity], $0) },
      uniquingKeysWith: { first, _ in first })
    return rows.map { row in
      guard row.year == years[1] else { return cell(row, .notAttributable) }
      let movement = FollowUpChange.Movement(from: before[[row.subject.id, row.entity]], to: row)
      // Only the total of the system may count what others must not see.
      if movement == .notPublic, name.keys[0] == FollowUpGrouping.system.rawValue { return cell(row, .notAttributable) }
      return cell(row, movement.rawValue == name.measure.text ? .counted : .notCounted)
    }
  }

  /// The rows of one entity and one recommendation.
  private var history: [FigureTrace.Cell] {
    cells.followUp.filter { $0.entity == name.keys[0] && $0.subject.id == name.keys[1] }.map {
      cell($0, name.years.all.contains($0.year) ? .counted : .notAttributable)
    }
  }

  private var grades: [FigureTrace.Cell] {
    cells.grades.filter { name.years.all.contains($0.year) }.map { row in
      let part: FigureTrace.Part =
        row.grade.map { $0 == TrackerWord(scale: name.keys[0], word: name.keys[1]) ? .counted : .notCounted }
        ?? .notAttributable
      return FigureTrace.Cell(
        RatingSources.Rating(
          framework: name.framework, year: row.year, entity: row.entity, indicator: row.recommendation,
          code: row.grade.map { "\($0.scale) \($0.word)" } ?? FollowUpCount.notPublic.name, place: row.place,
          sha256: row.sha256), part)
    }
  }

  private func cell(_ row: FollowUpRow, _ part: FigureTrace.Part) -> FigureTrace.Cell {
    FigureTrace.Cell(
      RatingSources.Rating(
        framework: name.framework, year: row.year, entity: row.entity, indicator: row.subject.id, code: row.code,
        place: row.place.map { SourcePlace(file: $0.file, line: $0.line, row: $0.row, cellColumn: $0.cellColumn) },
        sha256: row.sha256), part)
  }
}

extension FollowUpChange.Movement {
  /// What became of a row, as far as others may see it.
  fileprivate init(from before: FollowUpRow?, to after: FollowUpRow) {
    guard let before else {
      self = .new
      return
    }
    switch (before.isAnswered, after.isAnswered) {
    case (false, false): self = .unanswered
    case (false, true): self = .newlyAnswered
    case (true, false): self = .noLongerAnswered
    case (true, true):
      guard let old = before.shown, let new = after.shown else {
        self = .notPublic
        return
      }
      self.init(ImplementationStatus(rawValue: old.status), ImplementationStatus(rawValue: new.status))
    }
  }
}
