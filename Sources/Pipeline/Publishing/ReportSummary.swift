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
    let owners = owners(in: earlier)
    changes.newFindings = Self.change(from: earlier.findings, to: findings, owners)
    changes.goneFindings = Self.change(from: findings, to: earlier.findings, owners)
    changes.isLeftOutChanged = leftOut != earlier.leftOut
    return changes
  }

  /// The entities whose ratings stand, or stood, in each file.
  private func owners(in earlier: ReportSummary) -> [String: Set<String>] {
    var owners: [String: Set<String>] = [:]
    for (entity, files) in [files, earlier.files].joined() {
      for file in files { owners[file, default: []].insert(entity) }
    }
    return owners
  }

  private static func change(
    from before: [FindingKind: Int], to now: [FindingKind: Int], _ owners: [String: Set<String>]
  ) -> ReportChanges.FindingChange {
    var change = ReportChanges.FindingChange()
    var subjects: Set<String> = []
    for (kind, count) in now where count > before[kind, default: 0] {
      change.count += count - before[kind, default: 0]
      // A finding about a whole file names nobody; the file may have only one owner.
      let owner = owners[kind.file, default: []]
      subjects.insert(
        !kind.entity.isEmpty
          ? kind.entity : owner.count == 1 ? "\(kind.file) (\(owner.joined()))" : kind.file)
    }
    change.subjects = subjects.sorted()
    return change
  }
}
