import Testing

@testable import Frameworks

@Suite struct LevelLabelsTests {
  @Test(arguments: [
    ("label-twice.yaml", "definition-label-twice"), ("label-of-a-state.yaml", "definition-label-twice"),
    ("symbol-twice.yaml", "definition-symbol-twice"), ("state-twice.yaml", "definition-key-twice"),
  ])
  func aLabelOrSymbolThatStandsForTwoLevelsIsRefused(_ file: String, _ code: String) throws {
    let tree = try DefinitionTree()
    let text = try String(contentsOfFile: "\(DefinitionTree.broken)/\(file)", encoding: .utf8)
    try tree.lay(Array(text.utf8), at: "sample-2.0/framework.yaml")
    #expect(try tree.findings().map(\.code.rawValue) == [code])
  }
}
