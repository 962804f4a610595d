import Foundation
import Model

/// The tables of a published report that are needed to trace its figures.
struct PublishedTables {
  let figures: DataTable
  private let ratings: DataTable
  private let coverage: DataTable
  private let indicators: DataTable
  private let entities: DataTable
  private let distributions: DataTable
  private let requirements: DataTable
  /// SHA-256 of the inputs, by path.
  private let inputs: [String: String]

  /// - Throws: `RunError.noEarlierReport` if the folder does not contain a report.
  init(folder: String) throws {
    func bytes(_ path: String) throws -> [UInt8] {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
        throw RunError.noEarlierReport("\(folder)/\(path)")
      }
      return Array(data)
    }
    func table(_ name: String) throws -> DataTable { try DataTable(bytes("data/\(name).csv")) }
    figures = try table("figures")
    ratings = try table("ratings")
    coverage = try table("coverage")
    indicators = try table("indicators")
    entities = try table("entities")
    distributions = try table("distributions")
    requirements = try table("requirements")
    let run = PublishedRun(json: Data(try bytes("run.json")))
    inputs = Dictionary((run?.inputs ?? []).map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
  }

  var cells: RatingSources {
    var cells = RatingSources()
    cells.indicators = indicators.rows.map {
      RatingSources.Indicator(
        framework: $0["framework"], number: $0["indicator"], area: $0["area"], work: $0.words("work"), file: $0["file"],
        sha256: $0["sha256"])
    }
    cells.ratings = ratings.rows.map { row in
      let file = row["file"]
      var rating = RatingSources.Rating(
        framework: row["framework"], year: row.number("year") ?? 0, entity: row["entity"],
        indicator: row["indicator"], code: row["final"],
        place: file.isEmpty ? nil : Self.place(row), sha256: inputs[file])
      let provider = row["common_input"].prefix { $0 != "?" }
      rating.provider = provider.isEmpty ? nil : String(provider)
      return rating
    }
    cells.coverage = coverage.rows.map {
      var report = RatingSources.Report(
        framework: $0["framework"], year: $0.number("year") ?? 0, entity: $0["entity"],
        isReported: $0["reported"] == "yes", isFirst: $0["first_time"] == "yes")
      let name = $0["listed_as"]
      report.listedAs = name.isEmpty ? nil : name
      return report
    }
    cells.types = Dictionary(entities.rows.map { ($0["code"], $0["type"]) }, uniquingKeysWith: { first, _ in first })
    cells.indicatorOfCriterion = Dictionary(
      requirements.rows.map {
        (RatingSources.Criterion(framework: $0["framework"], code: $0["criterion"]), $0["indicator"])
      }, uniquingKeysWith: { first, _ in first })
    cells.levels = levels
    return cells
  }

  private static func place(_ row: DataTable.Row) -> SourcePlace {
    SourcePlace(
      file: row["file"], line: row.number("line"), row: row.number("row"),
      cellColumn: SourcePlace.cellColumn(of: row["cell"]))
  }

  /// The levels of each framework: the columns of counts that are not blank in its rows.
  private var levels: [String: [String]] {
    let counts = distributions.columns.dropFirst(FigureKind.distribution.keyColumns.count).prefix {
      $0 != FigureKind.firstState
    }
    return Dictionary(
      distributions.rows.map { row in (row["framework"], counts.filter { !row[$0].isEmpty }) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension FigureKind {
  /// The name of the first column after the levels.
  fileprivate static let firstState = Rating.outsideScale.first?.outsideCode?.underscored
}
