import Model

/// Traces figures to the cells that they were calculated from, and counts these again.
///
/// ```swift
/// let trace = try FigureTracer.trace("un-swap-3.0/2025/coverage/reported", report: "reports/2025")
/// print(trace.figure.value)
/// print(trace.cells.count)
/// print(trace.differences.isEmpty)
/// ```
package enum FigureTracer {
  /// The trace of the figure `id` of the published report in `folder`.
  ///
  /// The figure is counted again from the report's own rows, and compared with the other tables that give it.
  ///
  /// - Throws: `RunError` if there is no report, or if it does not contain the figure.
  package static func trace(_ id: String, report folder: String) throws -> FigureTrace {
    let tables = try PublishedTables(folder: folder)
    let cells = tables.cells
    if let movers = MoverTrace(id, in: cells) { return movers.trace(table: tables.optional("movers")) }
    guard let row = tables.figures.rows.first(where: { $0["figure"] == id }), let name = FigureName(id) else {
      let names = tables.figures.rows.map { $0["figure"] }
      throw RunError.figureUnknown(id, nearest: FigureNameSuggestions.names(like: id, among: names))
    }
    let value = FigureTrace.Value(
      id: id, value: row["value"], numerator: row.number("numerator"), denominator: row.number("denominator"),
      counts: row.words("counts"), of: row.words("of"))
    var trace = trace(value, name, in: cells)
    if let recounted = trace.recounted, let difference = difference(of: value, from: recounted, line: row.line) {
      trace.differences.append(difference)
    }
    if let difference = codesDifference(value, name, in: cells, line: row.line) {
      trace.differences.append(difference)
    }
    if let shown = ShownFigure(name, in: tables) {
      // Without a count of rows, the two tables are compared with each other.
      let own = trace.recounted.map(FigureTrace.Text.init) ?? FigureTrace.Text(value)
      if let difference = shown.difference(from: own) { trace.differences.append(difference) }
    }
    return trace
  }

  /// The trace of the figure `id` of a report in memory.
  ///
  /// - Throws: `RunError.figureUnknown` if no figure has this name.
  package static func trace(_ id: String, in report: SystemReport) throws -> FigureTrace {
    let cells = RatingSources(report)
    if let movers = MoverTrace(id, in: cells) { return movers.trace(table: nil) }
    let figures = report.tables.flatMap(\.rows).flatMap(\.figures)
    guard let figure = figures.first(where: { $0.name.text == id }) else {
      throw RunError.figureUnknown(
        id, nearest: FigureNameSuggestions.names(like: id, among: figures.map(\.name.text)))
    }
    var trace = trace(FigureTrace.Value(figure), figure.name, in: cells)
    if let recounted = trace.recounted, let difference = difference(of: trace.figure, from: recounted, line: nil) {
      trace.differences.append(difference)
    }
    return trace
  }

  private static func trace(_ value: FigureTrace.Value, _ name: FigureName, in cells: RatingSources) -> FigureTrace {
    if name.kind.isAboutRecommendations { return FollowUpCells(name, in: cells).trace(value) }
    let selected = SelectedCells(RatingSelection(name), in: cells)
    let recount = FigureRecount.recount(name, value, selected, in: cells)
    return FigureTrace(
      figure: value, cells: recount.cells, movements: recount.movements, units: recount.units,
      definitions: selected.indicators.map {
        FigureTrace.Definition(indicator: $0.number, file: $0.file, sha256: $0.sha256)
      }, recounted: recount.value)
  }

  /// The ratings that the list of figures says it counts, if they are not those that figures of this name count.
  private static func codesDifference(
    _ value: FigureTrace.Value, _ name: FigureName, in cells: RatingSources, line: Int
  ) -> FigureTrace.Difference? {
    let codes = RatingCodes(name.framework, in: cells)
    guard name.kind == .distribution, let counts = codes.counts(name.measure) else { return nil }
    let of = codes.of(name.measure)
    guard Set(value.counts) != counts || Set(value.of) != of else { return nil }
    func text(_ counts: [String], _ of: [String]) -> String {
      counts.joined(separator: " ") + (of.isEmpty ? "" : " / " + of.joined(separator: " "))
    }
    return FigureTrace.Difference(
      file: "data/figures.csv", line: line, published: text(value.counts.sorted(), value.of.sorted()),
      recounted: text(counts.sorted(), of.sorted()))
  }

  private static func difference(
    of value: FigureTrace.Value, from recounted: FigureValue, line: Int?
  ) -> FigureTrace.Difference? {
    let (published, own) = (FigureTrace.Text(value), FigureTrace.Text(recounted))
    guard published != own else { return nil }
    return FigureTrace.Difference(
      file: "data/figures.csv", line: line, published: published.text, recounted: own.text)
  }
}

extension FigureTrace {
  /// A value as it is compared and printed: with its numerator and denominator, if it has them.
  struct Text: Hashable {
    let value: String
    let numerator: Int?
    let denominator: Int?

    init(_ value: Value) {
      self.value = value.value
      numerator = value.numerator
      denominator = value.denominator
    }

    init(_ value: FigureValue) {
      self.value = value.plainText
      numerator = value.numerator
      denominator = value.denominator
    }

    var text: String {
      guard let numerator, let denominator else { return value }
      return "\(value) (\(numerator)/\(denominator))"
    }
  }
}
