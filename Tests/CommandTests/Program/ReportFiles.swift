import Foundation
import Testing

/// All files of a report, in memory.
struct ReportFiles: Equatable {
  private(set) var files: [String: Data] = [:]

  init(_ folder: URL) throws {
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      let file = folder.appendingPathComponent(path)
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        files[path] = try Data(contentsOf: file)
      }
    }
  }

  func text(_ path: String) throws -> String { String(decoding: try #require(files[path], "\(path)"), as: UTF8.self) }

  /// A CSV file in `data/`.
  func table(_ name: String) throws -> DataTable { DataTable(try text("data/\(name).csv")) }

  /// All pages.
  var pages: [(path: String, text: String)] {
    files.filter { $0.key.hasSuffix(".html") }.map { ($0.key, String(decoding: $0.value, as: UTF8.self)) }
  }

  /// Writes the files whose paths begin with `prefix` into a folder.
  func write(_ prefix: String = "", to folder: URL) throws {
    for (path, data) in files where path.hasPrefix(prefix) {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }

  /// The paths of the files that contain `text`, ignoring case.
  func paths(containing text: String) -> [String] {
    files.filter { String(decoding: $0.value, as: UTF8.self).localizedCaseInsensitiveContains(text) }.keys.sorted()
  }

  /// The paths that differ between two reports.
  func differences(from other: ReportFiles) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}

/// The report for a year made from the samples.
///
/// It is made once for all tests.
enum PublishedReport {
  static func files(_ year: Int) throws -> ReportFiles {
    try (year == 2025 ? year2025 : year2024).get()
  }

  private static let year2025 = Result { try make(2025) }
  private static let year2024 = Result { try make(2024) }

  private static func make(_ year: Int) throws -> ReportFiles {
    let output = try Workspace()
    try output.report(year)
    return try ReportFiles(output.url.appendingPathComponent("out/\(year)"))
  }
}

extension Workspace {
  /// Writes the report on the published ratings of a year to the folder `out`.
  func report(_ year: Int) throws {
    let outcome = try Program.run(
      "run", "--submissions", "Samples/un-swap", "--year", String(year), "--output", path("out"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }
}
