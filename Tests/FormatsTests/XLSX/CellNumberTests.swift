import TestFolders
import Testing

@testable import Formats

@Suite struct CellNumberTests {
  private static func text(_ written: String, _ format: NumberFormat, from1904: Bool = false) -> String? {
    var text = GrowableBuffer<UInt8>()
    let isNumber = Array(written.utf8).withUnsafeBufferPointer {
      CellNumber(countsFrom1904: from1904).append($0, as: format, to: &text)
    }
    return isNumber ? String(decoding: text.values, as: UTF8.self) : nil
  }

  @Test(arguments: [
    ("0.30000000000000004", "0.3"), ("2025", "2025"), ("2025.0", "2025"), ("-0.5", "-0.5"), ("1E+6", "1000000"),
    ("1.5e-3", "0.0015"), ("123456789012345678", "123456789012346000"), ("0", "0"), ("-0", "0"), ("007", "7"),
    ("1E+300", "1E300"), ("1.25E-200", "1.25E-200"), ("6.1", "6.1"), ("9.10", "9.1"),
  ])
  func numbersAreWrittenAsAPersonWould(_ written: String, _ expected: String) {
    #expect(Self.text(written, .plain) == expected)
  }

  @Test(arguments: ["", "abc", "1,5", "nan", "inf", "0x10", "1e999", "--1", "1 2"])
  func whatIsNoNumberIsRefused(_ written: String) {
    #expect(Self.text(written, .plain) == nil)
  }

  @Test(arguments: [
    ("0.15", "15"), ("1", "100"), ("0.155", "15.5"), ("0.07", "7"), ("0.0005", "0.05"), ("-0.02", "-2"),
  ])
  func percentagesAreHundredths(_ written: String, _ expected: String) {
    #expect(Self.text(written, .percent) == expected)
  }

  @Test(arguments: [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", "1900-02-29"), ("61", "1900-03-01"), ("46022", "2025-12-31"),
    ("45689.5", "2025-02-01 12:00:00"), ("2958465", "9999-12-31"), ("36526", "2000-01-01"), ("45351", "2024-02-29"),
  ])
  func daysAreCountedFrom1900(_ written: String, _ expected: String) {
    #expect(Self.text(written, .date) == expected)
  }

  @Test func daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
    #expect(Self.text("0", .date, from1904: true) == "1904-01-01")
    #expect(Self.text("44560", .date, from1904: true) == "2025-12-31")
  }

  @Test func numbersThatAreNoDayStayNumbers() {
    #expect(Self.text("-1", .date) == "-1")
    #expect(Self.text("2958466", .date) == "2958466")
    #expect(Self.text("0.25", .time) == "06:00:00")
  }

  @Test func everyDayFollowsTheOneBefore() throws {
    var seen: Set<String> = []
    for day in 61...80_000 { seen.insert(try #require(Self.text(String(day), .date))) }
    #expect(seen.count == 79_940)
  }
}
