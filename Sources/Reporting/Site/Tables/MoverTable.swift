import Model

/// Who rose and fell between two years, and who turned the lowest level into not applicable, by name.
struct MoverTable {
  let view: ReportView
  let edition: ReportEdition

  /// One table for the year before and one for the first year of the framework; none if no years compare.
  var tables: [[String: Any]] {
    let rows = MoverRows(report: view.report)
    let changes = view.report.figures.changes + view.report.figures.overallChanges
    return changes.filter { $0.framework == edition.framework.id && $0.to == edition.year }.map { change in
      table(change, rows.movers(change))
    }
  }

  private func table(_ change: Change, _ movers: [Mover]) -> [String: Any] {
    let words = view.words
    return [
      "id": "movers-\(change.from)-\(change.to)",
      "caption": words.say(
        "movers-caption",
        ["framework": .text(edition.framework.title), "from": .number(change.from), "to": .number(change.to)]),
      "rows": view.cards(edition).map(\.entity).compactMap { row($0, movers) },
    ]
  }

  private func row(_ entity: String, _ movers: [Mover]) -> [String: Any]? {
    let own = movers.filter { $0.entity == entity }
    guard !own.isEmpty else { return nil }
    func indicators(_ kind: Mover.Kind) -> String {
      let numbers = own.filter { $0.kind == kind }.map { edition.framework.indicators[$0.indicator].number }
      return numbers.isEmpty ? "–" : numbers.joined(separator: ", ")
    }
    return [
      "code": entity, "name": view.name(entity), "link": view.links.entity(entity) ?? "",
      "rose": indicators(.rose), "fell": indicators(.fell), "turned": indicators(.lowestToNotApplicable),
    ]
  }
}
