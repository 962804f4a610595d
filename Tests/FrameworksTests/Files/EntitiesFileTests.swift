import Model
import Testing

@testable import Frameworks

@Suite struct EntitiesFileTests {
  @Test func anEntityIsReadWithItsSuccession() throws {
    let entities = try ChangedDefinition.sound().entities
    #expect(entities.entities.map(\.code) == ["EXA", "EXW", "EXH"])
    #expect(entities.entities[0].succession == .renamed(to: "EXW"))
    #expect(entities.entities[0].expected == YearSpan(from: 2020, until: 2022))
    #expect(entities.entities.map(\.isCounted) == [true, true, false])
  }

  @Test(
    arguments: [
      ("renamed EXW", "renamed EXQ", .definitionEntityUnknown),
      ("fictional,no,", "fictional,maybe,", .definitionValueWrong),
      ("EXH,", "EXW,", .definitionEntityTwice),
      ("2020,2022,", "2022,2020,", .definitionYearsReversed),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes("entities.csv", old, new) == [code])
  }

  @Test func allMistakesOfARowAreFound() throws {
    let tree = try DefinitionTree()
    try tree.change(
      "entities.csv", "EXH,Example Agency for Health,fictional,no,2020,,", "EXH,,fictional,No,20,,moved EXW")
    let findings = try tree.findings()
    #expect(findings.map { $0.place.column } == [5, 16, 19, 23])
    #expect(findings.allSatisfy { $0.place.line == 4 })
  }

  @Test func tooManyEntitiesAreRefused() throws {
    let tree = try DefinitionTree()
    let rows = (0...EntitiesFile.maxEntities).map { "E\($0),N,t,yes,2020,,\n" }.joined()
    try tree.lay(try tree.text(at: "entities.csv") + rows, at: "entities.csv")
    #expect(try tree.findings().map(\.code) == [.definitionTooLarge])
  }
}
