import Foundation
import Testing

/// Tests that each rule, each measure and each kind of figure has its own test.
@Suite struct TestNamesTests {
  /// The folders in which each file must have a test file with the same name.
  private static let folders = [
    "Analysis/Tables", "Model/Figures/Kinds", "Review/Rules", "Scoring/Measures", "Frameworks/Checks",
  ]

  /// Tests that only list codes, without an input that gives them.
  private static let lists = ["BrokenSamplesTests.swift", "SubmissionSchemaTests.swift"]

  @Test(arguments: folders) func everyFileHasATestFileWithItsName(_ folder: String) throws {
    let sources = try files(below: "Sources/\(folder)", endingIn: ".swift")
    let tests = Set(try files(below: "Tests", endingIn: "Tests.swift").map(\.lastPathComponent))
    #expect(!sources.isEmpty)
    for source in sources {
      let name = "\(source.deletingPathExtension().lastPathComponent)Tests.swift"
      #expect(tests.contains(name), "Sources/\(folder)/\(source.lastPathComponent) has no \(name)")
    }
  }

  /// Broken definitions name the code that they must give in their first line.
  @Test func everyFindingCodeIsNamedInATest() throws {
    let tests = try files(below: "Tests", endingIn: "Tests.swift").filter { !Self.lists.contains($0.lastPathComponent) }
    let samples = try files(below: "Tests/FrameworksTests/Broken", endingIn: "")
    let text = try (tests + samples).map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }.joined()
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" })
    for (name, code) in try declaredCodes() {
      #expect(words.contains(name[...]) || words.contains(code[...]), "no test names \(code)")
    }
  }

  /// The codes by their names in source files, such as `csvNull` for `csv-null`.
  private func declaredCodes() throws -> [(name: String, code: String)] {
    let codes = try files(below: "Sources/Model/Findings/Codes", endingIn: ".swift").flatMap { file in
      try String(contentsOf: file, encoding: .utf8)
        .matches(of: /(?m)^  package static let (\w+) = Self\(\s*"([a-z0-9-]+)"/)
        .map { (name: String($0.1), code: String($0.2)) }
    }
    try #require(codes.count > 170)
    return codes
  }

  private func files(below folder: String, endingIn ending: String) throws -> [URL] {
    let root = Package.root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: root.path)?.allObjects as? [String]
    return (paths ?? []).filter { $0.hasSuffix(ending) && $0.contains(".") }.sorted()
      .map { root.appendingPathComponent($0) }
  }
}
