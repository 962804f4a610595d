import Testing

@testable import Intake

@Suite struct WrittenTextTests {
  @Test(arguments: [
    ("١٢٫٥", "12٫5"), ("１５％", "15%"), ("“15”", "15"), ("'15", "15"), ("\u{A0}1\u{202F}200 ", "1 200"),
    ("1’200", "1'200"), ("\u{200F}15\u{200E}%", "15%"),
  ])
  func charactersThatMeanTheSameBecomeOne(written: String, text: String) {
    #expect(NormalizedText(written)?.text == text)
  }

  @Test func digitsOfTwoScriptsAreNoticed() {
    #expect(NormalizedText("1٢")?.mixesDigitScripts == true)
    #expect(NormalizedText("12")?.mixesDigitScripts == false)
  }

  @Test func textLongerThanAnyValueIsRefused() {
    #expect(NormalizedText(String(repeating: "1", count: NormalizedText.limit)) != nil)
    #expect(NormalizedText(String(repeating: "1", count: NormalizedText.limit + 1)) == nil)
  }
}
