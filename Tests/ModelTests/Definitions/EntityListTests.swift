import Model
import Testing

@Suite struct EntityListTests {
  private static func entity(
    _ code: String, _ name: String = "", from first: Int = 2018, until last: Int? = nil, _ succession: Succession? = nil
  ) -> Entity {
    Entity(
      code: code, name: name, type: Entity.fictionalType, isCounted: true, expected: YearSpan(from: first, until: last),
      succession: succession)
  }

  private let list = EntityList([
    entity("EX0", "Example Office for Wells", until: 2019, .renamed(to: "EX1")),
    entity("EX1", "Example Agency for Wells", from: 2020, until: 2021, .renamed(to: "EXW")),
    entity("EXW", "Example Agency for Water", from: 2022),
    entity("EXO", "Example Old Agency", until: 2020, .replaced(by: "EXH")),
    entity("EXH", "Example Agency for Health", from: 2021),
  ])

  @Test(arguments: ["EXW", "exw", " EXW ", "Example Agency for Water", "example agency for WATER", "E-X-W"])
  func entitiesAreFoundHoweverPeopleWriteThem(_ text: String) {
    #expect(list.entityMatching(text)?.code == "EXW")
  }

  @Test(arguments: ["", "EXX", "Example Agency", "EXW2"]) func otherTextsAreNotEntities(_ text: String) {
    #expect(list.entityMatching(text) == nil)
  }

  /// If the name of one entity is the code of another, the text means the entity with that code.
  @Test func codesTakePrecedenceOverNames() {
    let list = EntityList([Self.entity("EXA", "EXB"), Self.entity("EXB", "EXA")])
    #expect(list.entityMatching("exa")?.code == "EXA")
    #expect(list.entityMatching("exb")?.code == "EXB")
  }

  @Test func aSeriesContinuesAfterEveryRenaming() {
    for code in ["EX0", "EX1", "EXW"] { #expect(list.current(code)?.code == "EXW") }
    #expect(list.earlierCodes(of: "EXW") == ["EX0", "EX1"])
    #expect(list.current("nobody") == nil)
  }

  @Test func aSeriesEndsWhenAnotherEntityTakesOver() {
    #expect(list.current("EXO")?.code == "EXO")
    #expect(list.earlierCodes(of: "EXH") == [])
  }

  @Test func anEntityIsExpectedUnderCurrentAndEarlierCodes() {
    for year in 2018...2025 { #expect(list.isExpectedToReport("EXW", in: year)) }
    #expect(!list.isExpectedToReport("EXW", in: 2017))
    #expect((2019...2022).map { list.isExpectedToReport("EXO", in: $0) } == [true, true, false, false])
    #expect((2019...2022).map { list.isExpectedToReport("EXH", in: $0) } == [false, false, true, true])
    #expect(!list.isExpectedToReport("nobody", in: 2020))
  }

  @Test(.timeLimit(.minutes(1))) func aCycleOfRenamingsDoesNotLoopForever() {
    let circle = EntityList([
      Self.entity("EXA", .renamed(to: "EXB")), Self.entity("EXB", .renamed(to: "EXA")),
      Self.entity("EXC", .renamed(to: "EXC")), Self.entity("EXD", .renamed(to: "nobody")),
    ])
    for code in ["EXA", "EXB", "EXC"] { #expect(circle.current(code) != nil) }
    #expect(circle.current("EXD")?.code == "EXD")
    #expect(circle.isExpectedToReport("EXA", in: 2020))
  }

  private static func entity(_ code: String, _ succession: Succession) -> Entity {
    entity(code, "", from: 2018, until: nil, succession)
  }
}
