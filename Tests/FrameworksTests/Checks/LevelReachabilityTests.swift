import Model
import Testing

@testable import Frameworks

@Suite struct LevelReachabilityTests {
  private func findings(_ old: String, _ new: String) throws -> [Finding] {
    let tree = try DefinitionTree()
    try tree.change("sample-2.0/01-policy.yaml", old, new)
    return try tree.findings()
  }

  @Test func aLevelWithContradictoryRequirementsCannotBeReached() throws {
    let found = try findings(
      "{ answer: owner, one_of: [head, board] }",
      "{ all: [{ answer: owner, is: head }, { answer: owner, is: board }] }")
    #expect(found.map(\.code) == [.definitionLevelUnreachable])
    #expect(found.first?.found == "meets")
    #expect(found.first?.arguments[list: "criteria"] == ["1.m2"])
  }

  @Test func aLevelThatCanNeverBeTheRatingIsAFinding() throws {
    let found = try findings("all: [1.e1]", "any: [1.e1, 1.a1]")
    #expect(found.map(\.code) == [.definitionLevelSkipped])
    #expect(found.first?.found == "meets")
  }
}
