import Model

/// The way from a figure to the rows that it was made from.
package struct FigureTrace: Sendable {
  package let figure: Value
  package private(set) var cells: [Cell] = []
  /// Of figures of change: what became of each entity.
  package private(set) var movements: [FigureMovement] = []
  package private(set) var definitions: [Definition] = []

  /// The figure as `data/figures.csv` gives it.
  package struct Value: Hashable, Sendable {
    package let id: String
    package let value: String
    package let numerator: Int?
    package let denominator: Int?
    /// The final ratings that numerator and denominator count.
    package let counts: [String]
    package let of: [String]
  }

  /// A rating that the figure looks at, or an entity of whose report it tells.
  package struct Cell: Hashable, Sendable {
    package let year: Int
    package let entity: String
    /// Empty where the figure counts entities.
    package let indicator: String
    /// The code of the final rating, or whether the entity reported.
    package let rating: String
    /// Nil where nothing was submitted.
    package let place: SourcePlace?
    /// SHA-256 of the file, in hexadecimal.
    package let sha256: String?
    /// What it adds to.
    package let part: Part
  }

  package enum Part: String, Sendable {
    /// Numerator and denominator.
    case counted
    /// The denominator only.
    case rest
    /// Neither.
    case outside
    /// The figure tells nothing of single ratings.
    case considered
  }

  /// Where an indicator is defined, and what identifies that file.
  package struct Definition: Hashable, Sendable {
    package let indicator: String
    package let file: String
    package let sha256: String
  }

  /// - Throws: `RunError.figureUnknown` for a name that no figure bears.
  init(_ id: String, in tables: ReportTables) throws {
    guard let row = tables.figures.rows.first(where: { $0["figure"] == id }), let scope = FigureScope(id) else {
      throw RunError.figureUnknown(id, nearest: NearestFigures.names(like: id, among: tables.figures))
    }
    func codes(_ column: String) -> [String] { row[column].split(separator: " ").map(String.init) }
    figure = Value(
      id: id, value: row["value"], numerator: row.number("numerator"), denominator: row.number("denominator"),
      counts: codes("counts"), of: codes("of"))
    let (indicators, isCounted) = scope.cells(in: tables)
    if scope.kind == "coverage" {
      cells = entities(scope, in: tables)
    } else {
      let numbers = indicators.map { $0["indicator"] }
      for year in scope.years { cells += ratings(year, scope.framework, numbers, isCounted, in: tables) }
      movements = FigureMovements(scope, in: tables)?.movements(numbers) ?? []
    }
    definitions = indicators.map {
      Definition(indicator: $0["indicator"], file: $0["file"], sha256: $0["sha256"])
    }
  }

  private func ratings(
    _ year: Int, _ framework: String, _ numbers: [String], _ isCounted: (String) -> Bool, in tables: ReportTables
  ) -> [Cell] {
    let wanted = Set(numbers)
    func isOfEdition(_ row: DataTable.Row) -> Bool { row["framework"] == framework && row.number("year") == year }
    let submitted = tables.ratings.rows.filter {
      isOfEdition($0) && wanted.contains($0["indicator"]) && isCounted($0["entity"])
    }.map { row in
      let file = row["file"]
      return Cell(
        year: year, entity: row["entity"], indicator: row["indicator"], rating: row["final"],
        place: file.isEmpty ? nil : SourcePlace(file: file, line: row.number("line")), sha256: tables.inputs[file],
        part: part(row["final"]))
    }
    let absent = tables.coverage.rows.filter { isOfEdition($0) && $0["reported"] == "no" && isCounted($0["entity"]) }
    return submitted
      + absent.flatMap { row in
        numbers.map {
          Cell(
            year: year, entity: row["entity"], indicator: $0, rating: "not-reported", place: nil, sha256: nil,
            part: part("not-reported"))
        }
      }
  }

  private func part(_ rating: String) -> Part {
    if figure.counts.isEmpty { return .considered }
    if figure.counts.contains(rating) { return .counted }
    return figure.of.contains(rating) ? .rest : .outside
  }

  private func entities(_ scope: FigureScope, in tables: ReportTables) -> [Cell] {
    tables.coverage.rows.filter {
      $0["framework"] == scope.framework && scope.years.contains($0.number("year") ?? 0)
    }.map { row in
      let first = tables.ratings.rows.first {
        $0["entity"] == row["entity"] && $0["framework"] == scope.framework && $0["year"] == row["year"]
          && !$0["file"].isEmpty
      }
      let isCounted =
        switch scope.measure {
        case "reported": row["reported"] == "yes"
        case "absent": row["reported"] == "no"
        case "first-time": row["first_time"] == "yes"
        default: true
        }
      return Cell(
        year: row.number("year") ?? 0, entity: row["entity"], indicator: "",
        rating: row["reported"] == "yes" ? "reported" : "not-reported",
        place: first.map { SourcePlace(file: $0["file"], line: $0.number("line")) },
        sha256: first.flatMap { tables.inputs[$0["file"]] }, part: isCounted ? .counted : .rest)
    }
  }
}

/// Finds the names that somebody may have meant.
enum NearestFigures {
  /// - Returns: at most five names: those that begin alike, then those that a slip of the pen leads to.
  static func names(like id: String, among figures: DataTable) -> [String] {
    let all = figures.rows.map { $0["figure"] }
    let vocabulary = Set(all.flatMap { $0.split(separator: "/").map(String.init) }).sorted()
    let wanted = id.prefix(500).split(separator: "/").prefix(10).map { part in
      FoldedText.fold(FoldedText.nearest(to: String(part), among: vocabulary) ?? String(part))
    }
    guard !wanted.isEmpty else { return [] }
    let scored = all.enumerated().map { position, name -> (score: Int, position: Int, name: String) in
      let parts = name.split(separator: "/").map { FoldedText.fold($0) }
      return (parts.reduce(0) { $0 + (wanted.contains($1) ? 2 : 0) } - abs(parts.count - wanted.count), position, name)
    }
    let best = scored.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
    return best.prefix(5).filter { $0.score > 2 }.map(\.name)
  }
}
