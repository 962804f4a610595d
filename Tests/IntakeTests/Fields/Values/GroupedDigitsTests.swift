import Testing

@testable import Intake

@Suite struct GroupedDigitsTests {
  @Test(arguments: [
    ("1200", ["1200"]), ("12.5", ["12.5"]), ("1 200 000", ["1200000"]), ("1.200.000,50", ["1200000.50"]),
    ("1,200", ["1.200", "1200"]), ("0,125", ["0.125"]), ("12,00,000", []),
  ])
  func marksHaveOneSenseOrTwo(text: String, forms: [String]) {
    #expect(GroupedDigits(text[...])?.possibleNumbers == forms)
  }

  @Test(arguments: ["", "1,", ",1", "1,,2", "1a", "1_200"]) func otherTextIsRefused(text: String) {
    #expect(GroupedDigits(text[...]) == nil)
  }
}
