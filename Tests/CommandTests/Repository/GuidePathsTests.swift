import Foundation
import Testing

/// The paths that the README files name exist.
@Suite struct GuidePathsTests {
  private static let targets = [
    "Analysis", "Audit", "Formats", "Frameworks", "Intake", "Model", "Pipeline", "Reporting", "Review", "Scoring",
    "Words", "mainstream",
  ]

  /// The folders of the files, relative to the package.
  private static let folders = [""] + targets.map { "Sources/\($0)/" }

  @Test(arguments: folders) func pathsExist(_ folder: String) throws {
    let text = try String(contentsOf: Package.root.appendingPathComponent("\(folder)README.md"), encoding: .utf8)
    for match in text.matches(of: /`([A-Za-z][\w.+-]*\/[\w.\/+-]*)`/) {
      let path = String(match.1)
      // Folders of a report, which is made when it is wanted.
      if path.hasPrefix("data/") || path.hasPrefix("DIR/") { continue }
      #expect([path, folder + path].contains(where: Self.exists), "\(folder)README.md names \(path)")
    }
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: Package.root.appendingPathComponent(path).path)
  }
}
