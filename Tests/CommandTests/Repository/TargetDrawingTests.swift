import Foundation
import Testing

/// Tests that the drawing in the README, `Package.swift` and the folders in `Sources` have the same targets.
@Suite struct TargetDrawingTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Package.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The targets in `Sources`, in the order of `Package.swift`.
  private static func targets() throws -> [String] {
    try text("Package.swift").matches(of: /\.(?:systemLibrary|target|executableTarget)\(\s*name: "(\w+)"([^)]*)/)
      .filter { !$0.2.contains("path: \"Tests/") && !["TestFolders", "Benchmarks", "Fuzz"].contains($0.1) }
      .map { String($0.1) }
  }

  @Test func everyFolderIsATarget() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Package.root.appendingPathComponent("Sources").path)
    #expect(try Self.targets().sorted() == names.filter { $0 != "GLOSSARY.md" }.sorted())
  }

  @Test func theDrawingShowsEveryTarget() throws {
    let section = try #require(try Self.text("README.md").split(separator: "\n## The targets\n").last)
    let drawing = section.split(separator: "\n").filter { $0.hasPrefix("    ") }.joined(separator: " ")
    let words = Set(drawing.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    #expect(Set(try Self.targets()).subtracting(words) == [])
  }

  /// In `Package.swift` and in the drawing, stages are in the order in which data flow.
  @Test func stagesAreInOrder() throws {
    let stages = [
      "Frameworks", "Intake", "Scoring", "Review", "Matching", "Analysis", "Reporting", "Audit", "Pipeline",
      "mainstream",
    ]
    #expect(try Self.targets().filter(stages.contains) == stages)
  }
}
