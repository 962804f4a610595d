import Model

/// A table with a bar in each row and the numbers behind the bar.
struct BarTable {
  let view: ReportView
  let framework: Framework

  /// One row: its subject, the link to the subject's page, and its figures.
  struct Row {
    var label: String
    var link: String?
    var group: GroupDistribution?
  }

  /// - Parameters:
  /// - id: identifies the table within the page.
  /// - label: the heading of the first column.
  /// - root: the relative path from the page to the report's folder.
  func context(id: String, caption: String, label: String, rows: [Row], root: String) -> [String: Any] {
    let order = RatingMark.order(framework.scale)
    return [
      "id": id, "caption": caption, "label": label,
      "columns": order.map { RatingMark($0, scale: framework.scale).context },
      "rows": rows.compactMap { row in row.group.map { self.row(row, $0, order: order, root: root) } },
      "legend": RatingMark.legend(framework.scale),
    ]
  }

  private func row(_ row: Row, _ group: GroupDistribution, order: [Rating], root: String) -> [String: Any] {
    let share = view.met(group.distribution, framework)
    return [
      "label": row.label, "link": row.link.map { root + $0 } ?? "", "is-link": row.link != nil,
      "bar": StackedBar.svg(group.distribution, scale: framework.scale),
      "share": view.words.language.percent(share), "figure": group.name(.meetsOrExceeds).text,
      "of": view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
      "counts": order.map { view.words.language.grouped(group.distribution[$0]) },
    ]
  }
}
