import Audit
import Formats
import Foundation
import Model
import Reporting

/// What a report says about entities, findings and what was left out, read from its data files.
struct ReportSummary {
  /// Findings that differ only in their lines are the same: a row that is added above changes every line below.
  struct FindingKind: Hashable {
    let severity: Severity
    let code: String
    let file: String
    let entity: String
    let field: String

    /// Whom or what the finding is about.
    var subject: String { entity.isEmpty ? file : entity }
  }

  /// The entities that reported for the year, with the files that their ratings stand in.
  private(set) var files: [String: Set<String>] = [:]
  private(set) var findings: [FindingKind: Int] = [:]
  private(set) var leftOut: Set<[String]> = []

  /// The report in `folder`; nil if there is none that can be read.
  init?(folder: String, year: Int) {
    do {
      try self.init(year: year) { name in
        guard let data = FileManager.default.contents(atPath: "\(folder)/data/\(name).csv") else {
          throw RunError.noReport(folder)
        }
        return Array(data)
      }
    } catch { return nil }
  }

  /// A report that has just been made.
  init(_ files: [ReportFile], year: Int) throws {
    let bytes = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    try self.init(year: year) { bytes["data/\($0).csv"] ?? [] }
  }

  private init(year: Int, _ bytes: (String) throws -> [UInt8]) throws {
    let year = String(year)
    for row in try DataTable(bytes("coverage")).rows where row["year"] == year && row["reported"] == "yes" {
      files[row["entity"], default: []] = []
    }
    for row in try DataTable(bytes("ratings")).rows where row["year"] == year && !row["file"].isEmpty {
      files[row["entity"]]?.insert(row["file"])
    }
    for row in try DataTable(bytes("findings")).rows {
      guard let severity = Severity(rawValue: row["severity"]), severity > .note else { continue }
      let kind = FindingKind(
        severity: severity, code: row["code"], file: row["file"], entity: row["entity"], field: row["field"])
      findings[kind, default: 0] += 1
    }
    for row in try DataTable(bytes("left-out")).rows {
      leftOut.insert([row["year"], row["entity"], row["reason"], row["file"]])
    }
  }

  /// How this report differs from `earlier`.
  func changes(since earlier: ReportSummary) -> ReportChanges {
    var changes = ReportChanges()
    changes.newEntities = files.keys.filter { earlier.files[$0] == nil }.sorted()
    changes.goneEntities = earlier.files.keys.filter { files[$0] == nil }.sorted()
    changes.newFindings = Self.change(from: earlier.findings, to: findings)
    changes.goneFindings = Self.change(from: findings, to: earlier.findings)
    changes.isLeftOutChanged = leftOut != earlier.leftOut
    return changes
  }

  private static func change(from before: [FindingKind: Int], to now: [FindingKind: Int]) -> ReportChanges.FindingChange
  {
    var change = ReportChanges.FindingChange()
    var subjects: Set<String> = []
    for (kind, count) in now where count > before[kind, default: 0] {
      change.count += count - before[kind, default: 0]
      subjects.insert(kind.subject)
    }
    change.subjects = subjects.sorted()
    return change
  }
}
