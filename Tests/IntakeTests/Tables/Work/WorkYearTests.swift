import Model
import Testing

@testable import Intake

/// Tests that work outside the year of its submission is found, and work that was under way in it is not.
@Suite struct WorkYearTests {
  private func cells(_ start: String, _ end: String) throws -> [String] {
    try WorkTable.read("EXW,2025,P1,project,,,,,,,,\(start),\(end),yes\n").cells.filter { $0.contains("work-") }
  }

  @Test func workThatEndedBeforeOrStartsAfterIsFound() throws {
    #expect(try cells("2023-01-01", "2024-12-31").map { $0.suffix(17) } == ["work-outside-year"])
    #expect(try cells("2026-01-01", "2027-12-31").map { $0.suffix(17) } == ["work-outside-year"])
    #expect(try cells("", "2024-12-31").count == 1)
    #expect(try cells("2026-01-01", "").count == 1)
  }

  @Test(arguments: [
    ("2025-12-31", "2026-01-01"), ("2020-01-01", "2025-01-01"), ("2020-01-01", ""), ("", "2030-01-01"), ("", ""),
  ])
  func workUnderWayIsNot(_ start: String, _ end: String) throws {
    #expect(try cells(start, end) == [])
  }

  @Test func everyRowIsCounted() throws {
    let rows = (1...30).map { "EXW,2025,P\($0),project,,,,,,,,2020-01-01,2021-01-01,yes\n" }.joined()
    let found = try WorkTable.read(rows).findings.filter { $0.code == .workOutsideYear }
    #expect(found.reduce(0) { $0 + $1.count } == 30)
  }
}
