import Model
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("0", 0), ("15", 15_000_000), ("15.5", 15_500_000), ("0.000001", 1), ("-0.25", -250_000), ("007", 7_000_000),
    ("9223372036854.775807", Int64.max), ("-9223372036854.775807", -Int64.max),
  ])
  func digitsWithAPointAreRead(_ text: String, _ units: Int64) {
    #expect(ExactDecimal(strictly: text)?.units == units)
  }

  @Test(arguments: [
    "", "-", ".", "15,5", "15%", "1e3", ".5", "5.", "-.5", " 5", "5 ", "5\n", "+5", "--5", "1.2.3", "1 000", "1,000",
    "0x10",
    "٣", "５", "inf", "nan", "½", "5\u{200B}", "−5",
  ])
  func otherTextsAreRefused(_ text: String) {
    #expect(ExactDecimal(strictly: text) == nil)
  }

  @Test(arguments: ["0.1234567", "1.0000000", "0.0000001"])
  func sevenDecimalsAreRefusedAndNotRounded(_ text: String) {
    #expect(ExactDecimal(strictly: text) == nil)
  }

  @Test(arguments: [
    "9223372036854.775808", "9223372036855", "9223372036854775807", "99999999999999999999999999",
    "-9223372036854.775808",
  ])
  func overflowIsRefused(_ text: String) {
    #expect(ExactDecimal(strictly: text) == nil)
  }

  @Test func zeroHasNoSign() {
    #expect(ExactDecimal(strictly: "-0") == ExactDecimal(units: 0))
    #expect(ExactDecimal(strictly: "-0.0")?.description == "0")
  }

  @Test(arguments: [
    ("15", "15"), ("15.0", "15"), ("12.50", "12.5"), ("-0.25", "-0.25"), ("0.000001", "0.000001"),
    ("100.010", "100.01"),
  ])
  func descriptionHasNoTrailingZeros(_ text: String, _ description: String) {
    #expect(ExactDecimal(strictly: text)?.description == description)
  }

  @Test func smallestNumberHasADescription() {
    #expect(ExactDecimal(units: .min).description == "-9223372036854.775808")
  }

  @Test func numbersCompareByValue() throws {
    let texts = ["-2", "-0.5", "0", "0.000001", "2", "10"]
    let numbers = try texts.map { try #require(ExactDecimal(strictly: $0)) }
    #expect(numbers.shuffled().sorted() == numbers)
  }
}
