import Model

/// The page that leads from figures to their rows: the figures of the year by their names.
struct FiguresPage {
  let view: ReportView
  /// Every figure of the report.
  let all: [PublishedFigure]

  var context: [String: Any] {
    let figures = all.filter(isShown)
    return [
      "title": view.words.say("figures-heading"), "example": figures.first?.id ?? "",
      "figures": figures.map { figure in
        [
          "id": figure.id, "text": figure.text, "rows": figure.rows,
          "share": figure.denominator.map {
            view.words.say("part-of-whole", ["part": .count(figure.numerator ?? 0), "whole": .count($0)])
          } ?? "",
        ]
      },
    ]
  }

  /// Shares of groups and who reported, of the report's own year, and the last change; all others stand in the data.
  private func isShown(_ figure: PublishedFigure) -> Bool {
    let parts = figure.id.split(separator: "/")
    guard parts.count >= 4, let measure = parts.last else { return false }
    if let change = view.report.lastChange,
      figure.id.hasPrefix("\(change.framework)/\(change.from)-\(change.to)/change/")
    {
      return true
    }
    guard let edition = view.report.current, figure.id.hasPrefix("\(edition.framework.id)/\(edition.year)/") else {
      return false
    }
    switch parts[2] {
    case "coverage": return true
    case "system", "area", "indicator", "work", "entity": return ["meets-or-exceeds", "exceeds"].contains(measure)
    case "type": return ["meets-or-exceeds", "exceeds"].contains(measure) && !figure.id.contains("/indicator/")
    default: return false
    }
  }
}
