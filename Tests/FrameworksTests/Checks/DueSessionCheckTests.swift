import Model
import Testing

@testable import Frameworks

/// Tests the bodies and sessions at which something is due.
@Suite struct DueSessionCheckTests {
  private let assembly = "recommendations/assembly.yaml"

  private func codes(_ changes: (old: String, new: String)...) throws -> [FindingCode] {
    let tree = try DefinitionTree()
    for change in changes { try tree.change(assembly, change.old, change.new) }
    return try tree.findings().map(\.code)
  }

  @Test func anUnknownBodyIsNamed() throws {
    #expect(try codes(("of: assembly", "of: asembly")) == [.definitionRecommendationBody])
  }

  @Test func anotherSessionNeedsNoDates() throws {
    #expect(try codes(("session: 52, year: 2008", "session: 53, year: 2009")) == [])
  }
}
