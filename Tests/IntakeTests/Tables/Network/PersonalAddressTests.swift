import Testing

@testable import Intake

@Suite struct PersonalAddressTests {
  @Test(
    arguments: [
      "a@example.org", "ask <a.b+c@example.org>.", "mailto:a@example.org", "a (at) example.org", "a[at]example.org",
      "a＠example.org",
    ])
  func anAddressIsFound(text: String) { #expect(PersonalAddress.occurs(in: text)) }

  @Test(arguments: ["", "P-4", "@example", "3 @ 5", "wells (at 20 m)", "https://example.org/@wells", "a@b@c"])
  func otherTextsHoldNone(text: String) { #expect(!PersonalAddress.occurs(in: text)) }
}
