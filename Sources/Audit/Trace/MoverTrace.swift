import Model

/// Traces the table of ratings that moved, `FRAMEWORK/FROM-TO/movers`, to its rows.
struct MoverTrace {
  private let id: String
  private let name: FigureName
  private let sources: RatingSources

  /// Nil if `id` is not the name of such a table.
  init?(_ id: String, in sources: RatingSources) {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[2] == "movers", case .pair(let from, let to)? = FigureYears(parts[1]) else {
      return nil
    }
    let editions = Set(sources.coverage.filter { $0.framework == parts[0] }.map(\.year))
    guard editions.contains(from), editions.contains(to) else { return nil }
    self.id = id
    self.sources = sources
    name = FigureName(
      framework: parts[0], years: .pair(from, to), kind: .change, keys: [FigureKind.allIndicators], measure: .compared)
  }

  /// - Parameter table: `movers.csv`; nil for a report in memory, or if the file is missing.
  func trace(table: DataTable?) -> FigureTrace {
    let selected = SelectedCells(RatingSelection(name), in: sources)
    let movements = (CellMovements(name, in: sources)?.movements(selected.indicators.map(\.number)) ?? []).map {
      $0.with(kind(of: $0) == nil ? .notCounted : .counted)
    }
    let counted = movements.filter { $0.part == .counted }
    let rows = table.map { table in table.rows.filter(isOwn) }
    let count = rows?.count ?? counted.count
    return FigureTrace(
      figure: FigureTrace.Value(
        id: id, value: String(count), numerator: count, denominator: nil, counts: [], of: []),
      cells: selected.ratings { _ in .notAttributable }, movements: movements,
      definitions: selected.indicators.map {
        FigureTrace.Definition(indicator: $0.number, file: $0.file, sha256: $0.sha256)
      }, recounted: .count(counted.count), differences: rows.map { differences($0, counted) } ?? [])
  }

  private func isOwn(_ row: DataTable.Row) -> Bool {
    row["framework"] == name.framework && row["from"] == String(name.years.all[0])
      && row["to"] == String(name.years.all[1])
  }

  /// Rows of the table that the ratings do not give, and the other way round.
  private func differences(_ rows: [DataTable.Row], _ counted: [FigureMovement]) -> [FigureTrace.Difference] {
    var own = Dictionary(
      counted.map { ("\($0.entity)/\($0.indicator)", text(of: $0)) }, uniquingKeysWith: { first, _ in first })
    var differences: [FigureTrace.Difference] = []
    for row in rows {
      let key = "\(row["entity"])/\(row["indicator"])"
      let shown = "\(key): \(row["before"]) – \(row["after"]) (\(row["moved"]))"
      let recounted = own.removeValue(forKey: key).map { "\(key): \($0)" }
      guard recounted != shown else { continue }
      differences.append(
        FigureTrace.Difference(file: "data/movers.csv", line: row.line, published: shown, recounted: recounted ?? "–"))
    }
    return differences
      + own.sorted { $0.key < $1.key }.map {
        FigureTrace.Difference(file: "data/movers.csv", published: "–", recounted: "\($0.key): \($0.value)")
      }
  }

  private func text(of movement: FigureMovement) -> String {
    "\(movement.before ?? "") – \(movement.after ?? "") (\(kind(of: movement) ?? ""))"
  }

  /// How the table names the movement; nil if it does not list it.
  private func kind(of movement: FigureMovement) -> String? {
    switch movement.outcome {
    case .improved: "rose"
    case .worsened: "fell"
    case .notComparable(.notApplicable):
      movement.before == sources.levels[name.framework]?.first && movement.after == RatingCodes.notApplicable
        ? "lowest-to-not-applicable" : nil
    default: nil
    }
  }
}
