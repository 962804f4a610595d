import Model
import Testing

@Suite struct EntityListNameAndCodeTests {
  private let list = EntityList(
    [("EXW", "Example Agency for Water"), ("EXH", "Example-Agency for Health")].map { code, name in
      Entity(code: code, name: name, type: Entity.fictionalType, isCounted: true, expected: YearSpan(from: 2018))
    })

  @Test(arguments: [
    "Example Agency for Water (EXW)", "EXW (Example Agency for Water)", "EXW - Example Agency for Water",
    "EXW – Example Agency for Water", "exw: example agency for water", "Example Agency for Water, EXW",
    "Example Agency for Water [EXW]",
  ])
  func nameAndCodeAreOneEntity(_ text: String) {
    #expect(list.entityNamedTwice(text)?.code == "EXW")
  }

  @Test(arguments: [
    "Example Agency for Water (EXH)", "Agence de l'eau (EXW)", "EXW", "EXW, EXH", "(EXW)", "Example-Agency", "",
  ])
  func othersAreNot(_ text: String) {
    #expect(list.entityNamedTwice(text) == nil)
  }

  @Test func theKnownPartIsAHint() {
    #expect(list.codeWithin("Agence de l'eau (EXW)") == "EXW")
    #expect(list.codeWithin("Example Agency for Water (EXH)") == nil)
    #expect(list.codeWithin("Agence (QQQ)") == nil)
  }

  @Test(arguments: [
    ("EXV", "EXW"), ("Exampel Agency for Watter", "EXW"), ("Example Agency of Water", "EXW"),
    ("Agence de l'eau (EXW)", "EXW"), ("Example Agency", nil), ("Another Office for Trade", nil), ("", nil),
  ]) func aSlipInACodeOrANameIsSuggested(_ text: String, _ code: String?) {
    let list = EntityList(
      [("EXW", "Example Agency for Water"), ("TRN", "Example Union of Transport")].map { code, name in
        Entity(code: code, name: name, type: "fictional", isCounted: true, expected: YearSpan(from: 2020))
      })
    #expect(list.suggestion(for: text) == code)
  }
}
