import Foundation
import Model
import Reporting

/// The tables of one report, wherever they come from: a folder, or a report that is made and not written.
struct ReportTables {
  let figures: DataTable
  let ratings: DataTable
  let coverage: DataTable
  let indicators: DataTable
  let entities: DataTable
  let distributions: DataTable
  let requirements: DataTable
  /// SHA-256 of the inputs, by path.
  let inputs: [String: String]

  /// Reads a report's folder.
  ///
  /// - Throws: `RunError.noEarlierReport` where there is none.
  init(folder: String) throws {
    try self.init { path in
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
        throw RunError.noEarlierReport("\(folder)/\(path)")
      }
      return Array(data)
    }
  }

  init(files: [ReportFile]) throws {
    let byPath = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    try self.init { byPath[$0] ?? [] }
  }

  private init(_ bytes: (String) throws -> [UInt8]) throws {
    func table(_ name: String) throws -> DataTable { try DataTable(bytes("data/\(name).csv")) }
    figures = try table("figures")
    ratings = try table("ratings")
    coverage = try table("coverage")
    indicators = try table("indicators")
    entities = try table("entities")
    distributions = try table("distributions")
    requirements = try table("requirements")
    let run = PublishedRun(json: Data(try bytes("run.json")))
    inputs = Dictionary(
      (run?.inputs ?? []).map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
  }
}
