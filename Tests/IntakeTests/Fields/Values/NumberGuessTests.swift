import Testing

@testable import Intake

@Suite struct LikelyNumberTests {
  @Test(arguments: [
    ("(15)", "-15"), ("−15", "-15"), ("ca. 15", "15"), ("USD 1,200,000", "1200000"), ("1.2E+06", "1200000"),
    ("12,00,000", "1200000"), ("1_200", "1200"), ("15 offices", "15"), (".5", "0.5"), ("5.", "5"),
  ])
  func aHintIsGivenForWhatIsLikely(text: String, number: String) {
    #expect(NumberGuess.reading(text, unit: "offices")?.description == number)
  }

  @Test(arguments: ["", "many", "15-20", "1.2 million", "USD"]) func nothingElseIsLikely(text: String) {
    #expect(NumberGuess.reading(text, unit: "") == nil)
  }
}
