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
  private let followUp: PublishedFollowUp
  /// SHA-256 of the inputs, by path.
  private let inputs: [String: String]
  private let folder: String

  /// - Throws: `RunError.noEarlierReport` if the folder does not contain a report.
  init(folder: String) throws {
    self.folder = folder
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
    followUp = try PublishedFollowUp { name in
      FileManager.default.fileExists(atPath: "\(folder)/data/\(name).csv") ? try table(name) : nil
    }
    let run = PublishedRun(json: Data(try bytes("run.json")))
    inputs = Dictionary((run?.inputs ?? []).map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
  }

  /// Another table of the report; nil if it is missing or cannot be read.
  func optional(_ name: String) -> DataTable? {
    switch name {
    case "distributions": return distributions
    case "requirements": return requirements
    default:
      return FileManager.default.contents(atPath: "\(folder)/data/\(name).csv").flatMap { try? DataTable(Array($0)) }
    }
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
      return RatingSources.Rating(
        framework: row["framework"], year: row.number("year") ?? 0, entity: row["entity"],
        indicator: row["indicator"], code: row["final"],
        place: file.isEmpty ? nil : Self.place(row), sha256: inputs[SourcePlace.input(file)],
        provider: Self.provider(row), isReviewed: row["final_from"] == RatingOrigin.reviewed.rawValue)
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
    for row in requirements.rows { add(row, to: &cells) }
    (cells.metCodes, cells.denominatorCodes) = usualCodes
    followUp.fill(&cells, inputs: inputs, place: Self.place)
    return cells
  }

  /// The provider of the common input that a rating is, or may be, which a question mark says.
  private static func provider(_ row: DataTable.Row) -> String? {
    let mark = row["common_input"]
    return mark.isEmpty ? nil : mark.hasSuffix("?") ? String(mark.dropLast()) : mark
  }

  private func add(_ row: DataTable.Row, to cells: inout RatingSources) {
    func entities(_ column: String) -> Set<String> {
      Set(row["\(column)_entities"].split(separator: ";").map { String($0.trimmingPrefix(" ")) })
    }
    let states = RequirementState.allCases.map { ($0.rawValue, entities($0.rawValue.underscored)) }
    let key = RatingSources.Requirement(
      framework: row["framework"], year: row.number("year") ?? 0, criterion: row["criterion"])
    cells.requirements[key] = RatingSources.RequirementEntities(
      states: Dictionary(uniqueKeysWithValues: states), heldBack: entities("holds_back"))
  }

  /// The codes that numerators and denominators of shares count in each framework.
  ///
  /// Every share of a framework lists the same codes, so that the usual list holds even if a row was changed.
  private var usualCodes: (met: [String: Set<String>], of: [String: Set<String>]) {
    var met: [String: [String: Int]] = [:]
    var of: [String: [String: Int]] = [:]
    for row in figures.rows where row["figure"].hasSuffix("/\(FigureMeasure.meetsOrExceeds.text)") {
      guard let name = FigureName(row["figure"]), name.kind == .distribution else { continue }
      met[name.framework, default: [:]][row["counts"], default: 0] += 1
      of[name.framework, default: [:]][row["of"], default: 0] += 1
    }
    func usual(_ counts: [String: Int]) -> Set<String> {
      let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      return Set(most.split(separator: " ").map(String.init))
    }
    return (met.mapValues(usual), of.mapValues(usual))
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
