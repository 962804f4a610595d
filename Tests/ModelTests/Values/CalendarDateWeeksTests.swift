import Model
import Testing

@Suite struct CalendarDateWeeksTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(strictly: text)) }

  @Test func weeksBeginOnMonday() throws {
    #expect(try day("2026-03-09").weekday == 1)
    #expect(try day("2011-02-22").weekday == 2)
    #expect(try day("2026-03-08").weekday == 7)
    #expect(try day("2026-03-08").monday == day("2026-03-02"))
    #expect(try day("2026-01-01").monday == day("2025-12-29"))
  }

  @Test func daysAreAddedOverMonthsYearsAndLeapDays() throws {
    #expect(try day("2024-02-28").adding(days: 1) == day("2024-02-29"))
    #expect(try day("2025-02-28").adding(days: 1) == day("2025-03-01"))
    #expect(try day("1900-02-28").adding(days: 1) == day("1900-03-01"))
    #expect(try day("2000-03-01").adding(days: -1) == day("2000-02-29"))
    #expect(try day("2025-12-31").adding(days: 1) == day("2026-01-01"))
    #expect(try day("0001-01-01").adding(days: -1) == nil)
    #expect(try day("9999-12-31").adding(days: 1) == nil)
    #expect(try day("2026-03-09").adding(days: .max) == nil)
  }

  @Test func addingIsTheReverseOfCounting() throws {
    let start = try day("1999-12-25")
    for days in stride(from: -800_000, through: 2_900_000, by: 1_237) {
      guard let other = start.adding(days: days) else { continue }
      #expect(other.days(since: start) == days)
    }
  }
}
