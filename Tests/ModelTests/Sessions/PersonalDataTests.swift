import Model
import Testing

@Suite struct PersonalDataTests {
  @Test(arguments: [
    ("Write to jane.example@example.org today", "jane.example@example.org"), ("<j@example.org>", "j@example.org"),
    ("Write to j@example.org.", "j@example.org"),
    ("Ms. Example leads the work", "Ms. Example"), ("as Dr Example said", "Dr Example"),
    ("Call +41 22 917 12 34", "+41"),
  ])
  func namesAndAddressesAreFound(_ text: String, _ found: String) {
    #expect(PersonalData.first(in: text) == found)
  }

  @Test(arguments: [
    "", "20 per cent @ 5", "a @ b", "The entity meets the requirement.", "+5 per cent", "the dr site", "@example.org",
  ])
  func otherTextsAreLeftAlone(_ text: String) {
    #expect(PersonalData.first(in: text) == nil)
  }
}
