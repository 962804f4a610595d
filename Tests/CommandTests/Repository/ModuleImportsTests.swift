import Foundation
import Testing

/// Tests that each target imports only what it may, so that the folders keep showing how data flows.
@Suite struct ModuleImportsTests {
  /// The modules that each target may import, besides `Swift`.
  private static let allowed: [String: Set<String>] = [
    "Model": [],
    "Formats": [
      "CByteMarks", "CLibCMark", "CLibUchardet", "CLibXML2", "CLibYAML", "CLibZip", "Crypto", "Glibc", "Model",
    ],
    "Words": ["Formats", "Foundation", "Model", "Synchronization"],
    "Frameworks": ["Formats", "Foundation", "Model"],
    "Intake": ["Formats", "Foundation", "Model"],
    "Scoring": ["Model"],
    "Review": ["Model"],
    "Matching": ["Glibc", "Model"],
    "Analysis": ["Model"],
    "Reporting": ["Formats", "Model", "Mustache", "Words"],
    "Audit": ["Formats", "Foundation", "Model", "Words"],
    "Pipeline": [
      "Analysis", "Audit", "CBuild", "CLinux", "Formats", "Foundation", "Frameworks", "Glibc", "Intake", "Logging",
      "Matching", "Model", "Reporting",
      "Review", "Scoring", "Words",
    ],
    "mainstream": [
      "ArgumentParser", "Formats", "Foundation", "Glibc", "Logging", "Model", "Pipeline", "Reporting", "Words",
    ],
  ]

  private static let stages: Set<String> = [
    "Frameworks", "Intake", "Scoring", "Review", "Matching", "Analysis", "Reporting", "Audit",
  ]

  private static let sources = Package.root.appendingPathComponent("Sources")

  @Test func everyTargetHasARule() throws {
    let targets = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
      .filter { try !Self.swiftFiles(of: $0).isEmpty }
    #expect(Set(targets) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted()) func targetsImportOnlyWhatTheyMay(_ target: String) throws {
    for (file, modules) in try Self.imports(of: target) {
      let foreign = modules.subtracting(Self.allowed[target] ?? [])
      #expect(foreign.isEmpty, "\(target)/\(file) must not import \(foreign.sorted().joined(separator: ", "))")
    }
  }

  @Test(arguments: stages.sorted()) func stagesNeverImportEachOther(_ stage: String) throws {
    for (file, modules) in try Self.imports(of: stage) { #expect(modules.isDisjoint(with: Self.stages), "\(file)") }
  }

  @Test(arguments: [
    ("CByteMarks", ["Formats"]), ("CLibXML2", ["Formats"]), ("CLibCMark", ["Formats"]), ("CLibZip", ["Formats"]),
    ("Crypto", ["Formats"]), ("CLibYAML", ["Formats"]), ("CLibUchardet", ["Formats"]),
    ("Mustache", ["Reporting"]), ("ArgumentParser", ["mainstream"]), ("CLinux", ["Pipeline"]),
    ("CBuild", ["Pipeline"]),
  ])
  func onlyTheseTargetsUseTheLibrary(_ module: String, _ users: [String]) throws {
    let found = try Self.allowed.keys.filter { target in
      try Self.imports(of: target).contains { $0.modules.contains(module) }
    }
    #expect(found.sorted() == users)
  }

  @Test func allFormsOfImportsAreFound() {
    let text = """
      @preconcurrency import Foundation
        package import struct Model.Entity
      // import Crypto
      @testable internal import Words
      import func Glibc.open
      let important = "import Crypto"
      """
    #expect(Self.modules(in: text) == ["Foundation", "Model", "Words", "Glibc"])
  }

  private static func imports(of target: String) throws -> [(file: String, modules: Set<String>)] {
    try swiftFiles(of: target).map { file in
      let url = sources.appendingPathComponent(target).appendingPathComponent(file)
      return (file, modules(in: try String(contentsOf: url, encoding: .utf8)))
    }
  }

  private static func swiftFiles(of target: String) throws -> [String] {
    let folder = sources.appendingPathComponent(target).path
    return (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".swift") }.sorted()
  }

  private static func modules(in text: String) -> Set<String> {
    let pattern =
      #/
      ^\s* (?:@\w+(?:\([^)]*\))?\s+)* (?:(?:public|package|internal|fileprivate|private)\s+)?
      import \s+ (?:(?:struct|class|enum|protocol|typealias|func|var|let)\s+)? (\w+)
      /#
    return Set(text.split(separator: "\n").compactMap { try? pattern.firstMatch(in: $0).map { String($0.1) } })
  }
}
