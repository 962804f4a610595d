import Testing

@testable import Frameworks

@Suite struct FrameworkCausesTests {
  /// Every indicator uses the levels of the framework, and yet the misspelt one is one finding.
  @Test func aLevelMisspeltInTheFrameworkIsOneFinding() throws {
    let tree = try DefinitionTree()
    let file = "\(DefinitionTree.broken)/level-misspelt-in-framework.yaml"
    try tree.lay(Array(try String(contentsOfFile: file, encoding: .utf8).utf8), at: "sample-2.0/framework.yaml")
    #expect(try tree.findings().map(\.code.rawValue) == ["definition-word-lacking"])
  }
}
