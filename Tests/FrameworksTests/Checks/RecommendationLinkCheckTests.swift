import Model
import Testing

@testable import Frameworks

/// Tests the links between recommendations.
@Suite struct RecommendationLinkCheckTests {
  private let assembly = "recommendations/assembly.yaml"

  private func codes(_ changes: (old: String, new: String)...) throws -> [FindingCode] {
    let tree = try DefinitionTree()
    for change in changes { try tree.change(assembly, change.old, change.new) }
    return try tree.findings().map(\.code)
  }

  @Test func anUnknownRecommendationIsNamed() throws {
    #expect(try codes(("repeats: [SA-51-67-3]", "repeats: [SA-51-67-4]")) == [.definitionRecommendationLinkUnknown])
  }

  @Test func twoMistakesAreToldAtOnce() throws {
    #expect(
      try codes(("cites: [SA-51-67-3]", "cites: [SA-1]"), ("repeats: [SA-51-67-3]", "repeats: [SA-2]"))
        == [.definitionRecommendationLinkUnknown, .definitionRecommendationLinkUnknown])
  }
}
