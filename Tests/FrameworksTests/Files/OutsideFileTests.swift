import Model
import Testing

@testable import Frameworks

@Suite struct OutsideFileTests {
  private static let path = "outside.yaml"

  @Test func aListNamesWhoWouldReport() throws {
    let outside = try ChangedDefinition.sound().outside
    #expect(outside.list?.title == "a list made up for tests")
    #expect(outside.list?.members.map(\.name) == ["Water", "Elsewhere"])
    #expect(outside.list?.members.map(\.entities) == [["EXA", "EXW"], []])
  }

  @Test func aPublishedShareIsOfTheSystemOrOfAnEntity() throws {
    let published = try ChangedDefinition.sound().outside.published
    #expect(published.map(\.entity) == ["EXW", nil])
    #expect(published.map(\.percent) == [44, 57])
  }

  @Test func theFileMayBeAbsent() throws {
    let tree = try DefinitionTree()
    try tree.remove(Self.path)
    let definitions = try DefinitionsFolder.read(tree.root)
    #expect(definitions.outside == OutsideFacts())
  }

  @Test(
    arguments: [
      ("[EXA, EXW]", "[EXA, EXX]", .definitionWordUnknown), ("name: Elsewhere", "name: Water", .definitionKeyTwice),
      ("percent: 44", "percent: 144", .definitionValueWrong), ("percent: 44", "percent: 44%", .definitionNumberWrong),
      ("framework: sample-2.0", "framework: sample-3.0", .definitionWordUnknown),
      ("entity: EXW", "entity: EXZ", .definitionWordUnknown), ("entity: EXW", "entities: EXW", .definitionKeyUnknown),
      ("  source: made up\n", "", .definitionKeyMissing),
      (
        "\n    - { name: Water, entities: [EXA, EXW] }\n    - { name: Elsewhere, entities: [] }", " []",
        .definitionListEmpty
      ),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(Self.path, old, new) == [code])
  }

  @Test func changesAreTold() throws {
    let before = try ChangedDefinition.sound()
    var after = before
    after.outside.list?.members[0].entities = ["EXW"]
    after.outside.published.removeLast()
    let changes = DefinitionComparison.changes(from: before, to: after)
    #expect(changes.map(\.subject) == [.outsideMember, .publishedShare])
    #expect(changes.map(\.name) == ["Water", "sample-2.0 2025"])
    after.outside.list = nil
    #expect(DefinitionComparison.changes(from: before, to: after).first?.subject == .outsideList)
  }
}
