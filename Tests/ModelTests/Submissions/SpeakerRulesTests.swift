import Testing

@testable import Model

@Suite struct SpeakerRulesTests {
  private static let list = EntityList([
    Entity(
      code: "EXW", name: "Example Agency for Water", type: "fictional", isCounted: true, expected: YearSpan(from: 2018)),
    Entity(code: "EXH", name: "Health, and Safety", type: "fictional", isCounted: true, expected: YearSpan(from: 2018)),
    Entity(
      code: "OLD", name: "Former Example", type: "fictional", isCounted: true, expected: YearSpan(from: 2018),
      succession: .renamed(to: "EXH")),
  ])

  private static func codes(_ names: String...) throws -> [String]? {
    try SpeakerRules(entities: names, folderIsEntity: false, of: list).entities?.sorted()
  }

  @Test func noNamesAllowAll() throws {
    #expect(try Self.codes() == nil)
    #expect(SpeakerRules().entities == nil)
    #expect(try SpeakerRules(entities: [], folderIsEntity: true, of: Self.list).folderIsEntity)
  }

  @Test func listsMayHaveCommasAndNames() throws {
    #expect(try Self.codes("EXW") == ["EXW"])
    #expect(try Self.codes("EXW, EXH") == ["EXH", "EXW"])
    #expect(try Self.codes("EXW", "EXH") == ["EXH", "EXW"])
    #expect(try Self.codes("Example Agency for Water") == ["EXW"])
    #expect(try Self.codes("Health, and Safety") == ["EXH"])
  }

  @Test func oldCodeMeansTheEntityThatFollows() throws { #expect(try Self.codes("OLD") == ["EXH"]) }

  @Test func unknownNameIsRefused() {
    #expect(throws: RunError.entityUnknown("EXQ", suggestion: "EXW")) { try Self.codes("EXQ") }
    #expect(throws: RunError.self) { try Self.codes("") }
  }
}
