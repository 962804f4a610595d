import Formats
import Foundation
import Logging
import Model
import Reporting
import Words

/// Works a published report out again from its inputs and names everything that differs.
package struct ReportVerification: Sendable {
  package private(set) var differences: [ReportDifference] = []
  package private(set) var fileCount = 0
  /// Figures that stand in pages and rows of tables, each wherever it stands.
  package private(set) var figureCount = 0

  /// A file beyond this size is no file of a report.
  private static let mostBytes = 256 << 20

  /// - Parameter run: as the report was made; its year and its release are taken from the report. Where it names no
  ///   submissions, they are looked for around the report and where the program was started.
  /// - Throws: `RunError` where it cannot be made again.
  package init(folder: String, as run: AnnualRun, words: Catalogue, logger: Logger) throws {
    let published = try PublishedRun(folder: folder)
    var run = run
    run.year = published.year
    run.release = published.release
    guard !published.replacesReport || run.replaces != nil else { throw RunError.earlierReportUnnamed(folder) }
    if run.submissions.isEmpty {
      var search = InputSearch(inputs: published.inputs)
      guard let found = search.folders(near: InputSearch.places(around: folder)) else {
        throw RunError.inputsNotFound(report: folder, count: published.inputs.count)
      }
      logger.info("inputs found", metadata: ["folders": "\(found)"])
      run.submissions = found
    }
    let made = try run.make(words: words, logger: logger)
    let figures = FigureList(report: made.report, words: words).figures
    let texts = Dictionary(figures.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    if published.version != ProgramVersion.text {
      differences.append(
        ReportDifference(
          kind: .version, file: "run.json", published: published.version, recomputed: ProgramVersion.text))
    }
    differences += Self.inputs(published.inputs, made.report.inputs)
    differences += Self.inputs(published.definitions, made.report.definitions)
    differences += Self.inputs(published.texts, made.report.texts.map(\.file))
    let paths = try Self.paths(in: folder)
    for file in made.files {
      guard paths.contains(file.path) else {
        differences.append(ReportDifference(kind: .fileMissing, file: file.path))
        continue
      }
      try check(file, at: "\(folder)/\(file.path)", texts: texts)
    }
    let known = Set(made.files.map(\.path))
    differences += paths.filter { !known.contains($0) }.map { ReportDifference(kind: .fileExtra, file: $0) }
  }

  private mutating func check(_ file: ReportFile, at path: String, texts: [String: String]) throws {
    guard let bytes = Self.bytes(path) else {
      return differences.append(ReportDifference(kind: .unreadable, file: file.path))
    }
    fileCount += 1
    var found: [ReportDifference] = []
    if file.path.hasSuffix(".html") {
      let pages = PageComparison(file: file.path, figures: texts).compare(bytes, with: file.bytes)
      found = pages.differences
      figureCount += pages.count
    } else if file.path.hasSuffix(".csv") {
      let tables = try TableComparison(file: file.path).compare(bytes, with: file.bytes)
      found = tables.differences
      figureCount += tables.count
    } else if bytes != file.bytes, file.path.hasSuffix(".json") {
      found = JSONComparison(file: file.path).compare(bytes, with: file.bytes) ?? []
    }
    if bytes != file.bytes {
      // Pages hold words and numbers beside their figures; tables and JSON have been compared whole.
      if file.path.hasSuffix(".html") || found.isEmpty {
        let isMoved = found.contains { $0.line == nil }
        found +=
          isMoved
          ? []
          : LineComparison(file: file.path).compare(bytes, with: file.bytes, explained: Set(found.compactMap(\.line)))
      }
    }
    differences += found
  }

  private static func inputs(_ published: [InputFile], _ now: [InputFile]) -> [ReportDifference] {
    var rest = Dictionary(now.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    let gone: [ReportDifference] = published.compactMap { file in
      let sha256 = rest.removeValue(forKey: file.path)
      guard sha256 != file.sha256 else { return nil }
      return ReportDifference(
        kind: sha256 == nil ? .inputMissing : .inputChanged, file: file.path, published: file.sha256,
        recomputed: sha256)
    }
    return gone
      + now.filter { rest[$0.path] != nil }.map {
        ReportDifference(kind: .inputNew, file: $0.path, recomputed: $0.sha256)
      }
  }

  /// The files of the folder, by path.
  private static func paths(in folder: String) throws -> [String] {
    let url = URL(fileURLWithPath: folder)
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: url.appendingPathComponent(name).path, isDirectory: &isFolder)
      return !(exists && isFolder.boolValue)
    }.sorted()
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    guard let file = try? FileBytes(path: path), file.size <= mostBytes else { return nil }
    var bytes: [UInt8] = []
    do {
      try file.forEachPiece {
        bytes.append(contentsOf: $0)
        return bytes.count <= mostBytes
      }
    } catch { return nil }
    return bytes.count <= mostBytes ? bytes : nil
  }
}
