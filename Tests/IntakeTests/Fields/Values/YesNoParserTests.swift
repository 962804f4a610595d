import Testing

@testable import Intake

@Suite struct YesNoParserTests {
  @Test(arguments: [
    ("yes", true), ("YES", true), ("Y", true), ("“Yes”", true), ("Yes.", true), ("no", false), ("N", false),
  ])
  func plainFormsAreTaken(_ text: String, _ flag: Bool) {
    #expect(YesNoParser.reading(text) == .plain(flag))
  }

  @Test(arguments: [
    ("نعم", true), ("لا", false), ("是", true), ("否。", false), ("TRUE", true), ("False", false), ("Oui", true),
    ("NON", false), ("vrai", true), ("FAUX", false), ("Да", true), ("НЕТ", false), ("Sí", true), ("SI\u{301}", true),
    ("si", true), ("«oui»", true), ("„да“", true), ("'non'", false),
  ]) func sixLanguagesAreTaken(_ text: String, _ flag: Bool) {
    #expect(YesNoParser.reading(text) == .variant(flag))
  }

  @Test(arguments: [
    "", "maybe", "yess", "1", "0", "n/a", "N.A.", "yes?", "(no)", "yes/no", "yes no", "не", "是的", "不是", "não", "partly",
    "in progress", "-", "☐", "n/", "y e s",
  ]) func otherTextsAreNeither(_ text: String) {
    #expect(YesNoParser.reading(text) == .none(likely: nil))
  }

  @Test(arguments: ["x", "X", "✓", "✔", "☑", "✔\u{FE0F}"]) func marksAreOnlyLikelyAYes(_ text: String) {
    #expect(YesNoParser.reading(text) == .none(likely: true))
  }
}
