import Foundation
import Testing

/// Tests that the paths in README files exist.
@Suite struct GuidePathsTests {
  private static let targets = [
    "Analysis", "Audit", "Formats", "Frameworks", "Intake", "Matching", "Model", "Pipeline", "Reporting", "Review",
    "Scoring",
    "Words", "mainstream",
  ]

  /// The folders with README files, relative to the package.
  private static let folders = [""] + targets.map { "Sources/\($0)/" }

  @Test(arguments: folders) func pathsExist(_ folder: String) throws {
    let text = try String(contentsOf: Package.root.appendingPathComponent("\(folder)README.md"), encoding: .utf8)
    for match in text.matches(of: /`([A-Za-z][\w.+-]*\/[\w.\/+-]*)`/) {
      let path = String(match.1)
      // Folders of a report exist only after a report has been made.
      if path.hasPrefix("data/") || path.hasPrefix("DIR/") { continue }
      #expect([path, folder + path].contains(where: Self.exists), "\(folder)README.md names \(path)")
    }
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Package.root.appendingPathComponent(path).path)
  }
}
