import Model
import Testing

@testable import Intake

@Suite struct DateParserTests {
  private static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(strictly: text)) }

  @Test func plainFormIsYearMonthDay() throws {
    #expect(DateParser.reading("2025-12-31") == .plain(try Self.date("2025-12-31")))
  }

  @Test(arguments: [
    "31/12/2025", "31.12.2025", "31-12-2025", "12/31/2025", "12-31-2025", "2025/12/31", "2025.12.31", "31-Dec-2025",
    "31 December 2025", "31 Dec. 2025", "December 31, 2025", "Dec 31 2025", "31st December 2025", "31 décembre 2025",
    "31 de\u{301}cembre 2025", "31 de diciembre de 2025", "31 Dic 2025", "31 декабря 2025 г.", "31 дек. 2025",
    "31 ديسمبر 2025", "٣١ كانون الأول ٢٠٢٥", "٣١/١٢/٢٠٢٥", "2025年12月31日", "31 十二月 2025", "“31/12/2025”", "'31/12/2025",
    "2025-12-31 00:00:00", "2025-12-31T00:00:00Z", "31/12/2025 00:00", "31/DEC/2025", "31–12–2025", "2025‑12‑31",
    "２０２５/１２/３１",
  ]) func formsWithOneMeaningAreTaken(_ text: String) throws {
    #expect(DateParser.reading(text) == .variant(try Self.date("2025-12-31")))
  }

  @Test(arguments: [
    ("1/2/2025", "2025-02-01", "2025-01-02"), ("03/04/2025", "2025-04-03", "2025-03-04"),
    ("03.04.2025", "2025-04-03", "2025-03-04"), ("3-4-2025", "2025-04-03", "2025-03-04"),
    ("٠٣/٠٤/٢٠٢٥", "2025-04-03", "2025-03-04"), ("12/11/2025 00:00", "2025-11-12", "2025-12-11"),
  ]) func dayAndMonthThatCanChangePlacesAreQuestioned(_ text: String, _ dayFirst: String, _ monthFirst: String) throws {
    #expect(DateParser.reading(text) == .either(try Self.date(dayFirst), try Self.date(monthFirst)))
  }

  @Test func dayAndMonthOfOneNumberAreClear() throws {
    #expect(DateParser.reading("5/5/2025") == .variant(try Self.date("2025-05-05")))
  }

  @Test(arguments: [
    "", "2025", "Dec 2025", "31 December", "31/12/25", "32/12/2025", "31/11/2025", "29/02/2025", "0/1/2025",
    "13/13/2025",
    "31/12", "31/12/2025/1", "31/12-2025", "2025-31-12", "31 Foo 2025", "December 2025", "end of 2025", "Q4 2025",
    "12345",
    "99999", "31/12/2025 12:30", "31 December 2025 or later", "2025-12-31-", "/12/2025", "1 1 2025 2025", "31 12 2025",
  ]) func otherTextsAreNoDate(_ text: String) {
    #expect(DateParser.reading(text) == .none(likely: nil))
  }

  @Test(arguments: [
    ("45992", "2025-12-01"), ("46022", "2025-12-31"), ("36526", "2000-01-01"), ("73050", "2099-12-31"),
    ("45351", "2024-02-29"), ("45352", "2024-03-01"), ("46022.0", "2025-12-31"), ("20251231", "2025-12-31"),
  ]) func numbersOfExcelAreOnlyLikely(_ text: String, _ likely: String) throws {
    #expect(DateParser.reading(text) == .none(likely: try Self.date(likely)))
  }

  /// Day after day for a hundred years, as the calendar goes.
  @Test func everyDayOfExcelFollowsTheOneBefore() throws {
    var last = try #require(ExcelDate.date(36_526))
    for serial in 36_527...73_050 {
      let day = try #require(ExcelDate.date(serial))
      let isNext =
        day.day == last.day + 1 && day.month == last.month && day.year == last.year
        || day.day == 1 && last.day >= 28 && day.month == last.month % 12 + 1
          && day.year == last.year + (last.month == 12 ? 1 : 0)
      #expect(isNext, "\(serial)")
      last = day
    }
    #expect(last.description == "2099-12-31")
    #expect(ExcelDate.date(36_525) == nil && ExcelDate.date(73_051) == nil)
  }

  @Test func everyMonthHasANameInEachLanguage() {
    for (january, december) in [
      ("January", "December"), ("janvier", "décembre"), ("enero", "diciembre"), ("января", "декабря"),
      ("يناير", "ديسمبر"), ("一月", "十二月"),
    ] {
      #expect(DateParser.reading("5 \(january) 2025").meaning?.description == "2025-01-05")
      #expect(DateParser.reading("5 \(december) 2025").meaning?.description == "2025-12-05")
    }
  }

  @Test func everyDayReadsTheSameInEveryForm() throws {
    var random = SeededRandom(seed: 4)
    let months = [
      "Jan", "février", "marzo", "апреля", "مايو", "六月", "JULY", "août", "sept.", "октябрь", "تشرين الثاني", "dic",
    ]
    for _ in 0..<500 {
      let (year, month) = (Int.random(in: 2000..<2100, using: &random), Int.random(in: 1...12, using: &random))
      let day = Int.random(in: 1...28, using: &random)
      let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
      let date = try Self.date("\(year)-\(two(month))-\(two(day))")
      let forms = [
        "\(year)/\(month)/\(day)", "\(year).\(two(month)).\(two(day))", "\(year)年\(month)月\(day)日",
        "\(day) \(months[month - 1]) \(year)", "\(months[month - 1]) \(day), \(year)",
        "\(two(day))-\(months[month - 1])-\(year)", "\(date) 00:00",
      ]
      for variant in forms { #expect(DateParser.reading(variant).meaning == date, "\(variant)") }
      for variant in ["\(day)/\(month)/\(year)", "\(two(month))-\(two(day))-\(year)", "\(day).\(two(month)).\(year)"] {
        switch DateParser.reading(variant) {
        case .either(let a, let b): #expect(a != b && [a, b].contains(date) && day <= 12, "\(variant)")
        case let reading: #expect(reading.meaning == date && (day > 12 || day == month), "\(variant)")
        }
      }
    }
  }
}
