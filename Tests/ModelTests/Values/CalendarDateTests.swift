import Model
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2025-12-31", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2025-04-30"])
  func datesThatExistAreRead(_ text: String) {
    #expect(CalendarDate(strictly: text)?.description == text)
  }

  @Test(arguments: ["2025-02-29", "1900-02-29", "2100-02-29", "2025-02-30", "2025-04-31", "2025-06-31", "2025-01-32"])
  func datesThatDoNotExistAreRefused(_ text: String) {
    #expect(CalendarDate(strictly: text) == nil)
  }

  @Test(arguments: ["2025-13-01", "2025-00-01", "2025-01-00", "0000-01-01"])
  func monthsDaysAndYearsOutOfRangeAreRefused(_ text: String) {
    #expect(CalendarDate(strictly: text) == nil)
  }

  @Test(arguments: [
    "", "2025-1-1", "25-01-01", "2025-01", "2025-01-01-01", "2025/01/01", "01-01-2025", "31.12.2025", "20250101",
    " 2025-01-01", "2025-01-01 ", "2025-01-01T00:00", "-025-01-01", "2025--1-01", "+025-01-01", "２０２５-01-01",
  ])
  func otherNotationsAreRefused(_ text: String) {
    #expect(CalendarDate(strictly: text) == nil)
  }

  @Test func partsAreKept() throws {
    let date = try #require(CalendarDate(strictly: "2024-02-29"))
    #expect((date.year, date.month, date.day) == (2024, 2, 29))
  }
}
