import Model
import Words

extension QuotedTables {
  /// The table of the ratings that moved between two years, by entity.
  func html(movers change: Change, id: String) -> String {
    let words = view.words
    let rows = MoverRows(report: view.report).movers(change)
    let indicators = view.report.frameworks[change.framework]?.indicators ?? []
    var order: [String] = []
    var byEntity: [String: [Mover]] = [:]
    for mover in rows {
      if byEntity[mover.entity] == nil { order.append(mover.entity) }
      byEntity[mover.entity, default: []].append(mover)
    }
    func numbers(_ movers: [Mover], _ kind: Mover.Kind) -> QuotedTableHTML.Cell {
      let own = movers.filter { $0.kind == kind }.map { indicators[$0.indicator].number }
      return .init(own.isEmpty ? "–" : words.row(own))
    }
    return QuotedTableHTML(
      id: id,
      caption: caption("movers", change.name(nil, .improved)),
      columns: ["column-entity", "column-rose", "column-fell", "column-turned"].map { words.say($0) },
      rows: order.map { entity in
        let own = byEntity[entity] ?? []
        return [.init(entity)] + [Mover.Kind.rose, .fell, .lowestToNotApplicable].map { numbers(own, $0) }
      }
    ).text
  }
}
