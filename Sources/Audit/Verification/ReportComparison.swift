import Formats
import Foundation
import Model

/// Compares a published report with one recomputed from its inputs, and lists all differences.
///
/// ```swift
/// let published = try PublishedRun(folder: "reports/2025")
/// let verification = try ReportComparison.compare(
///   published, in: "reports/2025", with: report, files: files, figures: figures)
/// print(verification.differences.count)
/// ```
package struct ReportComparison {
  private let folder: String
  /// The text of each figure, by its name.
  private let texts: [String: String]
  private var found = ReportVerification()

  /// No file of a report is larger than this.
  private static let maxBytes = 256 << 20

  private init(folder: String, texts: [String: String]) {
    self.folder = folder
    self.texts = texts
  }

  /// - Parameters:
  ///   - published: the record, in `run.json`, of how the report in `folder` was made.
  ///   - report: the recomputed report; `files` and `figures` belong to it.
  package static func compare(
    _ published: PublishedRun, in folder: String, with report: SystemReport, files: [ReportFile],
    figures: [PublishedFigure]
  ) throws -> ReportVerification {
    var comparison = ReportComparison(
      folder: folder,
      texts: Dictionary(figures.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first }))
    comparison.compareSources(published, report)
    try comparison.compareFiles(files)
    return comparison.found
  }

  private mutating func compareSources(_ published: PublishedRun, _ report: SystemReport) {
    if let year = Self.year(ofFolder: folder), year != published.year {
      found.differences.append(
        ReportDifference(
          kind: .folderOfYear, file: "run.json", published: String(published.year), recomputed: String(year)))
    }
    if published.version != report.programVersion {
      found.differences.append(
        ReportDifference(
          kind: .version, file: "run.json", published: published.version, recomputed: report.programVersion))
    }
    if published.version != report.programVersion || published.commit != report.programCommit {
      found.otherProgram = ReportVerification.OtherProgram(
        published: Self.name(published.version, published.commit),
        own: Self.name(report.programVersion, report.programCommit))
    }
    found.differences += Self.inputs(published.inputs, report.inputs)
    found.differences += Self.inputs(published.definitions, report.definitions)
    found.differences += Self.inputs(published.texts, report.textFiles)
  }

  /// The year that the name of a report's folder states, such as `2025`, or `2025.1` for a report that was kept.
  private static func year(ofFolder folder: String) -> Int? {
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, first.count == 4, parts.allSatisfy({ Int($0) != nil }) else {
      return nil
    }
    return Int(first).flatMap { (1900...9999).contains($0) ? $0 : nil }
  }

  private static func name(_ version: String, _ commit: String?) -> String {
    commit.map { "\(version) (\($0))" } ?? version
  }

  private mutating func compareFiles(_ files: [ReportFile]) throws {
    let known = Set(files.map(\.path))
    let paths = ReportPaths(in: folder, known: known)
    found.differences += paths.differences
    let present = Set(paths.files)
    let instead = Set(paths.differences.map(\.file))
    let exchanged = ExchangedFile(report: folder, files: files)
    for file in files {
      guard present.contains(file.path) else {
        // A link or a folder in its place is named already.
        if !instead.contains(file.path) {
          found.differences.append(ReportDifference(kind: .fileMissing, file: file.path))
        }
        continue
      }
      try check(file, exchanged)
    }
    found.differences += paths.files.filter { !known.contains($0) }.map {
      ReportDifference(kind: .fileExtra, file: $0)
    }
  }

  private mutating func check(_ file: ReportFile, _ exchanged: ExchangedFile) throws {
    guard let bytes = Self.bytes("\(folder)/\(file.path)") else {
      return found.differences.append(ReportDifference(kind: .unreadable, file: file.path))
    }
    found.fileCount += 1
    if bytes != file.bytes, file.path != "run.json", let difference = exchanged.difference(bytes, for: file) {
      return found.differences.append(difference)
    }
    var differences: [ReportDifference] = []
    if file.path.hasSuffix(".html") {
      let pages = PageComparison(file: file.path, figures: texts).compare(bytes, with: file.bytes)
      differences = pages.differences
      found.figureCount += pages.count
    } else if file.path.hasSuffix(".csv") {
      let tables = try TableComparison(file: file.path, keyColumns: file.keyColumns).compare(bytes, with: file.bytes)
      differences = tables.differences
      found.figureCount += tables.count
    } else if bytes != file.bytes, file.path.hasSuffix(".json") {
      differences = JSONComparison(file: file.path).compare(bytes, with: file.bytes) ?? []
      if file.path == "run.json" {
        let own = differences.filter { !Self.isAboutTheProgram($0) }
        // What says how the report was made, and by what, has been compared already.
        guard !own.isEmpty || differences.isEmpty else { return }
        differences = own
      }
    }
    if bytes != file.bytes, file.path.hasSuffix(".xlsx") {
      // Lines of a packed file say nothing; its rows are those of the tables, which are compared themselves.
      differences.append(
        ReportDifference(
          kind: .text, file: file.path, published: Fingerprint.sha256Hex(of: bytes),
          recomputed: Fingerprint.sha256Hex(of: file.bytes)))
      found.differences += differences
      return
    }
    // Pages also contain text that is not a figure; tables and JSON have been compared in full.
    if bytes != file.bytes, file.path.hasSuffix(".html") || differences.isEmpty,
      differences.allSatisfy({ $0.line != nil })
    {
      differences += LineComparison(file: file.path).compare(
        bytes, with: file.bytes, alreadyListed: Set(differences.compactMap(\.line)))
    }
    found.differences += differences
  }

  /// Whether a difference in `run.json` is in the program, or in the digests by which the next run knows its sources.
  private static func isAboutTheProgram(_ difference: ReportDifference) -> Bool {
    let member = difference.figure?.split(separator: "/").first
    return member == "program" || member == "digests"
  }

  private static func inputs(_ published: [InputFile], _ now: [InputFile]) -> [ReportDifference] {
    var rest = Dictionary(now.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let missingOrChanged: [ReportDifference] = published.compactMap { file in
      let sha256 = rest.removeValue(forKey: file.path)
      guard sha256 != file.sha256 else { return nil }
      return ReportDifference(
        kind: sha256 == nil ? .inputMissing : .inputChanged, file: file.path, published: file.sha256,
        recomputed: sha256)
    }
    return missingOrChanged
      + now.filter { rest[$0.path] != nil }.map {
        ReportDifference(kind: .inputNew, file: $0.path, recomputed: $0.sha256)
      }
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = try? FileBytes(path: path), file.size <= maxBytes else { return nil }
    var bytes: [UInt8] = []
    do {
      try file.forEachPiece {
        bytes.append(contentsOf: $0)
        return bytes.count <= maxBytes
      }
    } catch { return nil }
    return bytes.count <= maxBytes ? bytes : nil
  }
}
