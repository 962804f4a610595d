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
}
