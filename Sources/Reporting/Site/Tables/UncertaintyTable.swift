import Model

/// How far the main share of a year depends on the denominator and on individual ratings.
struct UncertaintyTable {
  let view: ReportView
  let edition: ReportEdition
  /// The number of one indicator; nil for the system.
  var indicator: String?

  private var group: (grouping: Grouping, key: String) {
    indicator.map { (.indicator, $0) } ?? (.system, Grouping.system.rawValue)
  }

  /// Nil if there are no bounds or intervals.
  var context: [String: Any]? {
    let figures = view.report.figures
    let bounds = figures.bounds.first {
      $0.framework == edition.framework.id && $0.year == edition.year && $0.grouping == group.grouping
        && $0.key == group.key
    }
    let intervals = figures.intervals.filter {
      $0.framework == edition.framework.id && $0.year == edition.year && $0.from == nil && $0.grouping == group.grouping
        && $0.key == group.key
    }
    let rows = (bounds.map(rows) ?? []) + intervals.map(row)
    guard !rows.isEmpty else { return nil }
    return [
      "caption": view.words.say(
        indicator == nil ? "bounds-caption" : "bounds-caption-indicator",
        ["number": .text(indicator ?? ""), "framework": .text(edition.framework.title), "year": .number(edition.year)]),
      "rows": rows,
    ]
  }

  private func rows(_ bounds: ShareBounds) -> [[String: Any]] {
    ShareBounds.Uncounted.allCases.filter { bounds[$0].lowest.whole > 0 }.map { open in
      let language = view.words.language
      let range = bounds[open]
      return [
        "name": view.words.say("bounds-\(open.rawValue)", figures: [:]), "low": language.percent(range.lowest),
        "high": language.percent(range.highest), "of": language.grouped(range.lowest.whole),
        "low-figure": bounds.name(open, .lowest).text,
        "high-figure": bounds.name(open, .highest).text,
      ]
    }
  }

  private func row(_ share: ShareInterval) -> [String: Any] {
    let language = view.words.language
    let interval = share.interval
    return [
      "low-figure": share.name(.low).text,
      "high-figure": share.name(.high).text,
      "name": view.words.say(
        "interval-\(interval.variation.rawValue)",
        figures: ["n": .count(interval.units, share.name(.units))]),
      "low": language.percent(Share(max(0, interval.low), of: 10_000)),
      "high": language.percent(Share(max(0, interval.high), of: 10_000)), "of": "–",
    ]
  }
}
