import Model
import Testing

@Suite struct AnswerTypeTests {
  private static func number(_ units: Int64) -> AnswerValue { .number(ExactDecimal(units: units)) }

  @Test(arguments: [
    (AnswerType.yesNo, "yes", AnswerValue.flag(true)), (.yesNo, "Y", .flag(true)), (.yesNo, " No ", .flag(false)),
    (.number, "-2.5", number(-2_500_000)), (.percent, "0", number(0)), (.percent, "100", number(100_000_000)),
    (.amount, "1234567.89", number(1_234_567_890_000)), (.count, "12", number(12_000_000)),
    (.count, "12.0", number(12_000_000)), (.date, "2024-02-29", .word("2024-02-29")),
    (.choice(["every year", "Never"]), "Every-Year", .word("every year")),
    (.choice(["every year", "Never"]), "never", .word("Never")),
  ])
  func validAnswersAreRead(_ type: AnswerType, _ text: String, _ value: AnswerValue) {
    #expect(type.value(of: text) == value)
  }

  @Test(arguments: [
    (AnswerType.yesNo, ["", "maybe", "yess", "1", "true", "n/a"]), (.number, ["", "ten", "1,5", "1e3", "5%"]),
    (.percent, ["-0.1", "100.000001", "15%", "0,5"]), (.amount, ["-1", "USD 5", "1 000"]),
    (.count, ["-1", "1.5", "0.000001", "two"]), (.date, ["2025-02-29", "29.2.2024", "2024-2-29"]),
    (.choice(["yearly", "never"]), ["", "weekly", "year"]),
  ])
  func invalidAnswersAreRefused(_ type: AnswerType, _ texts: [String]) {
    for text in texts { #expect(type.value(of: text) == nil, "\(text)") }
  }

  /// An answer that is written into a data file is read as the same answer.
  @Test(arguments: [
    (AnswerType.yesNo, "no"), (.number, "-0.25"), (.percent, "12.5"), (.amount, "10"), (.count, "3"),
    (.date, "2025-12-31"), (.choice(["a", "b"]), "b"),
  ])
  func answersAreWrittenAsTheyAreRead(_ type: AnswerType, _ text: String) {
    #expect(type.value(of: text)?.text == text)
  }

  @Test func everyTypeHasItsNameInTheGuide() {
    let types: [AnswerType] = [.yesNo, .number, .percent, .amount, .count, .date, .choice([])]
    #expect(types.map(\.name) == ["yes-no", "number", "percent", "amount", "count", "date", "choice"])
  }
}
