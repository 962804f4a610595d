import Model
import Testing

@Suite struct YearSpanTests {
  @Test func firstAndLastYearAreIncluded() {
    let span = YearSpan(from: 2018, until: 2024)
    #expect([2017, 2018, 2024, 2025].map(span.contains) == [false, true, true, false])
    #expect(span.text == "2018–2024")
  }

  @Test func aSpanWithoutAnEndIncludesAllLaterYears() {
    #expect(YearSpan(from: 2025).contains(3000))
    #expect(YearSpan(from: 2025).text == "2025–")
  }
}
