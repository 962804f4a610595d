import Model
import Testing

@testable import Review

@Suite struct RaisedDiffersTests {
  private let rule = RaisedDiffers()

  private func findings(_ issues: EmergingIssue..., earlier: [EmergingIssue] = []) -> [Finding] {
    rule.findings(
      on: ReviewedNetwork(records: NetworkRecords(issues: issues), earlier: NetworkRecords(issues: earlier)))
  }

  @Test func anIssueKeepsTheYearInWhichItWasRaised() {
    let before = SmallNetwork.issue(2025, raised: 2024)
    let found = findings(before, SmallNetwork.issue(2026, raised: 2025, line: 3))
    #expect(found.told == ["warning issue-raised-differs a.csv:3 2025"])
    #expect(found.first?.arguments["before"] == "2024")
    #expect(findings(before, SmallNetwork.issue(2026, raised: 2024, line: 3)) == [])
    #expect(findings(before, SmallNetwork.issue(2026, raised: nil, line: 3)) == [])
    #expect(findings(before, SmallNetwork.issue(2026, id: "B", raised: 2025, line: 3)) == [])
  }

  @Test func theEarlierRowMayStandInAFileOfLastYear() {
    let before = SmallNetwork.issue(2025, raised: 2024, "last.csv")
    let found = findings(SmallNetwork.issue(2026, raised: 2025, line: 3), earlier: [before])
    #expect(found.map(\.place.file) == ["a.csv"])
  }

  @Test func filesOfLastYearAreNotCheckedThemselves() {
    let earlier = [
      SmallNetwork.issue(2024, raised: 2023, "last.csv"), SmallNetwork.issue(2025, raised: 2024, line: 3, "last.csv"),
    ]
    #expect(findings(SmallNetwork.issue(2026, raised: 2024, line: 3), earlier: earlier) == [])
  }
}
