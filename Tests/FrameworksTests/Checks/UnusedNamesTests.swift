import Model
import Testing

@testable import Frameworks

@Suite struct UnusedNamesTests {
  private static let file = "sample-2.0/01-policy.yaml"

  private func found(_ old: String, _ new: String) throws -> [String] {
    let tree = try DefinitionTree()
    try tree.change(Self.file, old, new)
    return try tree.findings().map { "\($0.code) \($0.found ?? "")" }
  }

  @Test func anUnusedQuestionIsAFinding() throws {
    #expect(
      try found("questions:\n", "questions:\n  idle: { type: yes-no, ask: Idle? }\n") == ["definition-name-unused idle"]
    )
  }

  @Test func aCriterionThatNoLevelUsesIsAFinding() throws {
    #expect(
      try found("criteria:\n", "criteria:\n  1.z9: { text: Idle., ask: Idle?, confirmed: yes }\n") == [
        "definition-criterion-unused 1.z9"
      ])
  }
}
