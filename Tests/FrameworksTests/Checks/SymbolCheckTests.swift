import Model
import Testing

@testable import Frameworks

/// Tests the symbols of documents.
@Suite struct SymbolCheckTests {
  private let assembly = "recommendations/assembly.yaml"

  private func codes(_ changes: (old: String, new: String)...) throws -> [FindingCode] {
    let tree = try DefinitionTree()
    for change in changes { try tree.change(assembly, change.old, change.new) }
    return try tree.findings().map(\.code)
  }

  @Test func aMisspeltSymbolIsNamed() throws {
    #expect(try codes(("final: A/RES/62/137", "final: A/REZ/62/137")) == [.definitionRecommendationSymbol])
  }

  @Test func theSessionMustSuitTheYear() throws {
    #expect(try codes(("final: A/RES/51/67", "final: A/RES/41/67")) == [.definitionRecommendationSymbolYear])
  }
}
