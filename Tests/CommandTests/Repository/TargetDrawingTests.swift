import Foundation
import Testing

/// The drawing in the README, the list of targets and the folders under `Sources` name the same targets.
@Suite struct TargetDrawingTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Package.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// Targets that lie under `Sources`, in the order of Package.swift.
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

  @Test func drawingNamesEveryTarget() throws {
    let section = try #require(try Self.text("README.md").split(separator: "\n## The targets\n").last)
    let drawing = section.split(separator: "\n").filter { $0.hasPrefix("    ") }.joined(separator: " ")
    let words = Set(drawing.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    #expect(Set(try Self.targets()).subtracting(words) == [])
  }

  /// Stages stand in the order in which data flows, in the list as in the drawing.
  @Test func stagesStandInOrder() throws {
    let stages = [
      "Frameworks", "Intake", "Scoring", "Review", "Analysis", "Reporting", "Audit", "Pipeline",
      "mainstream",
    ]
    #expect(try Self.targets().filter(stages.contains) == stages)
  }
}
