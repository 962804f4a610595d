import Model
import Testing

@Suite struct AnswerValueTests {
  @Test func valuesAreWrittenAsInDataFiles() {
    #expect(AnswerValue.flag(true).text == "yes")
    #expect(AnswerValue.flag(false).text == "no")
    #expect(AnswerValue.number(ExactDecimal(units: 1_500_000)).text == "1.5")
    #expect(AnswerValue.word("2025-12-31").text == "2025-12-31")
  }
}
