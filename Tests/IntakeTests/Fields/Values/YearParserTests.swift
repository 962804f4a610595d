import Testing

@testable import Intake

@Suite struct YearParserTests {
  @Test func fourDigitsAreAYear() {
    #expect(YearParser.reading("2025") == .plain(2025))
  }

  @Test(arguments: ["2025.0", "2025,0", "٢٠٢٥", "۲۰۲۵", "２０２５", "“2025”", "'2025", "2025\u{200F}"])
  func otherFormsOfTheYearAreTaken(_ text: String) {
    #expect(YearParser.reading(text) == .variant(2025))
  }

  @Test(arguments: ["FY2025", "FY 2025", "2,025", "2 025", "2025.", "2025年"]) func likelyYearIsNamed(_ text: String) {
    #expect(YearParser.reading(text) == .none(likely: 2025))
  }

  @Test(arguments: [
    "", "25", "2O25", "2024/2025", "2024-25", "20255", "2025.5", "20-25", "2٠25", "-", "99 25", "2025.00.1",
  ])
  func otherTextsAreNoYear(_ text: String) {
    #expect(YearParser.reading(text) == .none(likely: nil))
  }
}
