import Model
import Testing

@testable import Intake

@Suite struct ParsedNumberTests {
  private static func number(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(strictly: text)) }

  @Test(arguments: ["0", "15", "-2.5", "1200000", "0.155", "0.125", "1234.567", "12.3456", "007", "100.00"])
  func plainFormsAreReadAsTheyStand(_ text: String) throws {
    #expect(ParsedNumber(text).reading == .plain(try Self.number(text)))
  }

  @Test(arguments: [
    ("15,5", "15.5"), ("12,50", "12.5"), ("1,2345", "1.2345"), ("0,125", "0.125"), ("-0,5", "-0.5"), ("+15", "15"),
    ("1 200", "1200"), ("1 200 000", "1200000"), ("1\u{A0}200", "1200"), ("1\u{202F}200,5", "1200.5"),
    ("1'200.50", "1200.5"), ("1’200", "1200"), ("1.200.000", "1200000"), ("1,200,000.50", "1200000.5"),
    ("1.200,5", "1200.5"), ("1,200.500", "1200.5"), ("1 200,500", "1200.5"), ("-1 200", "-1200"),
    ("1234,567", "1234.567"),
    ("١٥", "15"), ("١٥٫٥", "15.5"), ("١٬٢٠٠", "1200"), ("١٫٢٠٠", "1.2"), ("۱۵", "15"), ("１５．５", "15.5"),
    ("“15”", "15"), ("\"15.5\"", "15.5"), ("'15", "15"), ("15\u{200F}", "15"), ("15\u{200B}", "15"),
    (".15", "0.15"), (",5", "0.5"), ("-.5", "-0.5"), ("٫٢٥", "0.25"),
    ("0.5000000", "0.5"), (" 15", "15"),
  ]) func otherFormsWithOneMeaningAreTaken(_ text: String, _ plain: String) throws {
    #expect(ParsedNumber(text).reading == .variant(try Self.number(plain)))
    #expect(!ParsedNumber(text).hasPercentSign)
  }

  @Test(arguments: [
    ("1,200", "1.2", "1200"), ("1.200", "1.2", "1200"), ("12,345", "12.345", "12345"), ("999.999", "999.999", "999999"),
    ("-1,200", "-1.2", "-1200"), ("١,٢٠٠", "1.2", "1200"), ("“1.200”", "1.2", "1200"), ("1,200%", "1.2", "1200"),
  ]) func threeDigitsAfterOneMarkHaveTwoMeanings(_ text: String, _ decimal: String, _ whole: String) throws {
    #expect(ParsedNumber(text).reading == .either(try Self.number(decimal), try Self.number(whole)))
  }

  @Test(arguments: [
    "", " ", "%", "-", "+", ".", ",", ",500", ".500", "5,", "5.", "12abc", "ca. 15", "15-20", "1 20", "12,00,000",
    "1,2,3", "1,20.5", "1.200,000.5", "1,200 000", "1 200.000 000", "0 125", "0,125,000", "01 200", "1  200",
    "1200 000",
    "1_200", "1e5", "0x10", "inf", "nan", "½", "²", "IV", "fifteen", "−5", "–5", "(15)", "--5", "- 5", "5-", "%15",
    "15%%",
    "15 % %", "1٫2٫3", "1٬20", "١5", "15\n20", "1\t200", "USD 5", "5 USD", "٪", "1''200", "1\u{301}", "1\u{301}5",
    "5\u{FE0F}\u{20E3}", "1,\u{301}5", "1.5\u{308}", "1.2.3.4",
  ]) func whatIsNotWhollyANumberIsNone(_ text: String) {
    #expect(ParsedNumber(text).reading == .none(likely: nil))
    #expect(!ParsedNumber(text).isTooLong)
  }

  @Test(arguments: ["15%", "15 %", "15\u{A0}%", "15\u{202F}%", "١٥٪", "١٥\u{200E}٪", "15％", "15,0 %"])
  func percentSignIsNotedBesideTheNumber(_ text: String) throws {
    #expect(ParsedNumber(text).reading == .variant(try Self.number("15")))
    #expect(ParsedNumber(text).hasPercentSign)
  }

  @Test(arguments: ["0.3333333", "0,333333333333", "10000000000000", "99 999 999 999 999", "-10000000000000"])
  func numbersThatCannotBeHeldAreTooLong(_ text: String) {
    #expect(ParsedNumber(text).isTooLong)
    #expect(ParsedNumber(text).reading == .none(likely: nil))
  }

  @Test(.timeLimit(.minutes(1))) func endlessTextIsNoNumber() {
    for part in ["1", "1,", "1 ", "-", "%", "٣", "\u{200F}"] {
      #expect(ParsedNumber(String(repeating: part, count: 200_000)).reading == .none(likely: nil))
    }
  }

  @Test(arguments: [
    ("(15)", "-15"), ("−5", "-5"), ("‑5", "-5"), ("–5,5", "-5.5"), ("ca. 15", "15"), ("ca 15", "15"), ("~15", "15"),
    ("approximately 1 200", "1200"), ("USD 1200000", "1200000"), ("1,200,000 USD", "1200000"), ("US$ 5", "5"),
    ("€15,5", "15.5"), ("15 per cent", "15"), ("about 15 percent", "15"), ("1.2E+06", "1200000"),
    ("12,00,000", "1200000"),
    ("1_200", "1200"), ("15.", "15"), (",500", "0.5"), ("7 years", "7"), ("около 15", "15"), ("约15", "15"),
  ]) func likelyMeaningIsNamed(_ text: String, _ plain: String) throws {
    #expect(ParsedNumber(text).reading.meaning == nil)
    #expect(NumberGuess.reading(text, unit: "years") == (try Self.number(plain)))
  }

  @Test(arguments: [
    "", "fifteen", "12abc", "15-20", "15 to 20", "2 million", "5k", "1 20", "1,2,3", "1e99", "1e", "e5", "(-5)", "()",
    "$",
    "ca.", "ca. 1,200", "about", "USD", "5 usdollars", "catch 5", "−−5", "1.2.3.4", "7 months", "1e-3",
  ]) func nothingIsLikelyWhereNobodyCanTell(_ text: String) {
    #expect(NumberGuess.reading(text, unit: "years") == nil)
  }

  @Test func numbersAreShownSoThatTheyAreReadBackWithOneMeaning() throws {
    for text in ["1.2", "1.234", "12.345", "0.125", "1200", "1234.567", "-1.234", "1.234567"] {
      let number = try Self.number(text)
      #expect(ParsedNumber(number.unambiguousText).reading == .plain(number))
    }
    #expect(try Self.number("1.234").unambiguousText == "1.2340")
    #expect(try Self.number("0.125").unambiguousText == "0.125")
  }
}
