import Testing

@testable import Intake

@Suite struct WrittenTextTests {
  @Test(arguments: [
    ("١٢٫٥", "12٫5"), ("１５％", "15%"), ("“15”", "15"), ("'15", "15"), ("\u{A0}1\u{202F}200 ", "1 200"),
    ("1’200", "1'200"), ("\u{200F}15\u{200E}%", "15%"),
  ])
  func charactersThatMeanTheSameBecomeOne(written: String, text: String) {
    #expect(WrittenText(written)?.text == text)
  }

  @Test func digitsOfTwoScriptsAreNoticed() {
    #expect(WrittenText("1٢")?.mixesDigits == true)
    #expect(WrittenText("12")?.mixesDigits == false)
  }

  @Test func textLongerThanAnyValueIsRefused() {
    #expect(WrittenText(String(repeating: "1", count: WrittenText.most)) != nil)
    #expect(WrittenText(String(repeating: "1", count: WrittenText.most + 1)) == nil)
  }
}
