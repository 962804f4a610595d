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

  @Test(arguments: ["idem", "x", "see annex", "No mandate", "HR, TBD by June"]) func othersSaySomething(_ text: String)
  {
    #expect(!EmptyWords.isBlank(text))
    #expect(!EmptyWords.saysNothing(text))
  }
}
