import Formats
import Foundation
import Model

/// Recognizes a file of a report that was exchanged for one of another report, or for another file of the same one.
struct ExchangedFile {
  /// The SHA-256 of each file that the report should have, with its path.
  private let own: [String: String]
  /// The folders of other reports beside the one that is verified.
  private let neighbours: [(name: String, folder: String)]

  private static let maxNeighbours = 50

  init(report folder: String, files: [ReportFile]) {
    own = Dictionary(
      files.map { (Fingerprint.sha256Hex(of: $0.bytes), $0.path) }, uniquingKeysWith: { first, _ in first })
    let url = URL(fileURLWithPath: folder).standardizedFileURL
    let parent = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    neighbours = names.sorted().filter { name in
      name != url.lastPathComponent
        && FileManager.default.fileExists(
          atPath: parent.appendingPathComponent(name).appendingPathComponent("run.json").path)
    }.prefix(Self.maxNeighbours).map { ($0, parent.appendingPathComponent($0).path) }
  }

  /// What the file is instead; nil if it is not recognized.
  func difference(_ bytes: [UInt8], for file: ReportFile) -> ReportDifference? {
    let digest = Fingerprint.sha256Hex(of: bytes)
    if let path = own[digest], path != file.path {
      return ReportDifference(kind: .fileCopied, file: file.path, published: path)
    }
    for neighbour in neighbours where isSame(bytes.count, digest, "\(neighbour.folder)/\(file.path)") {
      return ReportDifference(kind: .fileOfReport, file: file.path, published: neighbour.name)
    }
    guard let year = FileYear.year(of: bytes, path: file.path),
      let due = FileYear.year(of: file.bytes, path: file.path),
      year != due
    else { return nil }
    return ReportDifference(
      kind: .fileOfYear, file: file.path, published: String(year), recomputed: String(due))
  }

  private func isSame(_ count: Int, _ digest: String, _ path: String) -> Bool {
    guard let file = try? FileBytes(path: path), file.size == count, (try? file.finish()) != nil else { return false }
    return file.digest == digest
  }
}

/// The year that a file of a report is about: the last year of its figures.
enum FileYear {
  /// Nil if the file does not say it.
  static func year(of bytes: [UInt8], path: String) -> Int? {
    if path.hasSuffix(".html") {
      return HTMLElementReader.read(bytes, attribute: "data-figure")?.compactMap { year(ofFigure: $0.name) }.max()
    }
    if path.hasSuffix(".json") {
      return (try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])?["year"] as? Int
    }
    guard path.hasSuffix(".csv"), let table = try? DataTable(bytes) else { return nil }
    if table.columns.contains("figure") { return table.rows.compactMap { year(ofFigure: $0["figure"]) }.max() }
    let column = ["year", "to"].first(where: table.columns.contains)
    return column.flatMap { column in table.rows.compactMap { $0.number(column) }.max() }
  }

  private static func year(ofFigure name: String) -> Int? {
    let parts = name.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    return parts.count == 3 ? FigureYears(String(parts[1]))?.all.last : nil
  }
}
