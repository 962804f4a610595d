import Model
import Testing

@testable import Frameworks

/// Tests recommendations and documents that are listed twice.
@Suite struct RecommendationTwiceCheckTests {
  private let assembly = "recommendations/assembly.yaml"

  private func codes(_ changes: (old: String, new: String)...) throws -> [FindingCode] {
    let tree = try DefinitionTree()
    for change in changes { try tree.change(assembly, change.old, change.new) }
    return try tree.findings().map(\.code)
  }

  @Test func anIdCanBeUsedOnce() throws {
    #expect(try codes(("formerly: [SA-62-137-parity]", "formerly: [SA-51-67-3]")) == [.definitionRecommendationTwice])
  }

  @Test func aDocumentCanBeListedOnce() throws {
    #expect(
      try codes(("- final: A/RES/51/67\n    draft: A/51/L.9\n    year: 1996", "- final: A/RES/62/137\n    year: 2007"))
        .contains(.definitionRecommendationDocumentTwice))
  }
}
