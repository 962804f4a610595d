import Model
import Testing

@testable import Reporting

@Suite struct MoverRowsTests {
  private func movers(_ before: [Rating], _ after: [Rating]) -> [String] {
    let report = SmallReport.make(
      [SmallReport.card("EXW", 2024, before), SmallReport.card("EXW", 2025, after)],
      editions: [Edition(framework: "example-2", year: 2024), SmallReport.now])
    let change = Change(framework: "example-2", from: 2024, to: 2025, indicators: [])
    return MoverRows(report: report).movers(change).map { "\($0.entity) \($0.indicator) \($0.kind.rawValue)" }
  }

  @Test func higherAndLowerRatingsAreNamed() {
    #expect(movers([.level(0), .level(2), .level(1)], [.level(1), .level(2), .level(1)]) == ["EXW 0 rose"])
    #expect(movers([.level(0), .level(2), .level(1)], [.level(0), .level(1), .level(1)]) == ["EXW 1 fell"])
  }

  /// Only the lowest level that turns into not applicable is named; other states outside the scale are not moves.
  @Test func theLowestLevelThatTurnsIntoNotApplicableIsNamed() {
    #expect(
      movers([.level(0), .level(1), .level(1)], [.notApplicable, .notApplicable, .level(1)]) == [
        "EXW 0 lowest-to-not-applicable"
      ])
    #expect(movers([.level(0), .notApplicable, .level(1)], [.notReported, .level(0), .level(1)]) == [])
  }
}
