import Model

/// How far the main share of a year hangs on what is counted and on single judgements.
struct BoundsTable {
  let view: ReportView
  let edition: ReportEdition

  /// Nil where nothing was worked out.
  var context: [String: Any]? {
    let figures = view.report.figures
    let bounds = figures.bounds.first {
      $0.framework == edition.framework.id && $0.year == edition.year && $0.grouping == .system
    }
    let intervals = figures.intervals.filter {
      $0.framework == edition.framework.id && $0.year == edition.year && $0.from == nil && $0.grouping == .system
    }
    let rows = (bounds.map(rows) ?? []) + intervals.map(row)
    guard !rows.isEmpty else { return nil }
    return [
      "caption": view.words.say(
        "bounds-caption", ["framework": .text(edition.framework.title), "year": .number(edition.year)]),
      "rows": rows,
    ]
  }

  private func rows(_ bounds: ShareBounds) -> [[String: Any]] {
    [
      ("not-applicable", bounds.notApplicable), ("not-reported", bounds.notReported), ("all", bounds.all),
    ].filter { $0.1.lowest.whole > 0 }.map { name, range in
      let language = view.words.language
      return [
        "name": view.words.say("bounds-\(name)", figures: [:]), "low": language.percent(range.lowest),
        "high": language.percent(range.highest), "of": language.grouped(range.lowest.whole),
        "low-figure": FigureID.bounds(bounds, "\(name)-lowest"),
        "high-figure": FigureID.bounds(bounds, "\(name)-highest"),
      ]
    }
  }

  private func row(_ share: ShareInterval) -> [String: Any] {
    let language = view.words.language
    let interval = share.interval
    return [
      "low-figure": FigureID.interval(share, "\(interval.variation.rawValue)-low"),
      "high-figure": FigureID.interval(share, "\(interval.variation.rawValue)-high"),
      "name": view.words.say(
        "interval-\(interval.variation.rawValue)",
        figures: ["n": .count(interval.units, FigureID.interval(share, "\(interval.variation.rawValue)-units"))]),
      "low": language.percent(Share(max(0, interval.low), of: 10_000)),
      "high": language.percent(Share(max(0, interval.high), of: 10_000)), "of": "–",
    ]
  }
}
