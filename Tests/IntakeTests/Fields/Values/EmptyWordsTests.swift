import Testing

@testable import Intake

@Suite struct EmptyWordsTests {
  @Test(arguments: ["NA", "nan", "NaN", "null", "-", "–", "...", "N/A"]) func noTextAtAll(_ text: String) {
    #expect(EmptyWords.isBlank(text))
    #expect(EmptyWords.saysNothing(text))
  }

  @Test(arguments: ["TBD", "tbc", "to be determined", "To be confirmed.", "Not applicable", "none"])
  func promisesAreNoReason(_ text: String) {
    #expect(!EmptyWords.isBlank(text))
    #expect(EmptyWords.saysNothing(text))
  }

  @Test(
    arguments: ["idem", "x", "see annex", "No mandate", "HR, TBD by June"]) func othersSaySomething(_ text: String)
  {
    #expect(!EmptyWords.isBlank(text))
    #expect(!EmptyWords.saysNothing(text))
  }

  /// The quick look at the bytes must let every text pass that says nothing.
  @Test(arguments: [
    "N/A", "n.a.", "NA", "NaN", "null", "TBD", "To be determined", "to be confirmed", "Not applicable.", "–", "…",
    " - ", "none", "Blank", "(empty)", "To-do", "",
  ])
  func theQuickLookLetsEmptyTextsPass(_ text: String) {
    var text = text
    #expect(EmptyWords.saysNothing(text))
    let mayBeOne = text.withUTF8(EmptyWords.mayBeOne)
    #expect(mayBeOne)
  }

  @Test(
    arguments: [
      "Annual report 2025", "Reached in full, as row 0 says", "See the policy", "A note about none of this",
    ])
  func theQuickLookEndsWithOtherTexts(_ text: String) {
    var text = text
    let mayBeOne = text.withUTF8(EmptyWords.mayBeOne)
    #expect(!mayBeOne)
  }
}
