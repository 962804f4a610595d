import Model

/// Traces figures to the cells that they were calculated from.
///
/// ```swift
/// let trace = try FigureTracer.trace("un-swap-3.0/2025/coverage/reported", report: "reports/2025")
/// print(trace.figure.value)
/// print(trace.cells.count)
/// ```
package enum FigureTracer {
  /// The trace of the figure `id` of the published report in `folder`.
  ///
  /// - Throws: `RunError` if there is no report, or if it does not contain the figure.
  package static func trace(_ id: String, report folder: String) throws -> FigureTrace {
    let tables = try PublishedTables(folder: folder)
    guard let row = tables.figures.rows.first(where: { $0["figure"] == id }), let name = FigureName(id) else {
      let names = tables.figures.rows.map { $0["figure"] }
      throw RunError.figureUnknown(id, nearest: FigureNameSuggestions.names(like: id, among: names))
    }
    let value = FigureTrace.Value(
      id: id, value: row["value"], numerator: row.number("numerator"), denominator: row.number("denominator"),
      counts: row.words("counts"), of: row.words("of"))
    return trace(value, name, in: tables.cells)
  }

  /// The trace of the figure `id` of a report in memory.
  ///
  /// - Throws: `RunError.figureUnknown` if no figure has this name.
  package static func trace(_ id: String, in report: SystemReport) throws -> FigureTrace {
    let figures = report.tables.flatMap(\.rows).flatMap(\.figures)
    guard let figure = figures.first(where: { $0.name.text == id }) else {
      throw RunError.figureUnknown(
        id, nearest: FigureNameSuggestions.names(like: id, among: figures.map(\.name.text)))
    }
    return trace(FigureTrace.Value(figure), figure.name, in: RatingSources(report))
  }

  private static func trace(_ value: FigureTrace.Value, _ name: FigureName, in cells: RatingSources) -> FigureTrace {
    if name.kind.isAboutRecommendations { return FollowUpCells(name, in: cells).trace(value) }
    let selected = SelectedCells(RatingSelection(name), in: cells)
    let movements = CellMovements(name, in: cells)?.movements(selected.indicators.map(\.number)) ?? []
    return FigureTrace(
      figure: value, cells: name.kind == .coverage ? selected.reports(name.measure) : selected.ratings(value),
      movements: movements,
      definitions: selected.indicators.map {
        FigureTrace.Definition(indicator: $0.number, file: $0.file, sha256: $0.sha256)
      })
  }
}
