import Model
import Testing

@testable import Review

@Suite struct FirstDueChangedTests {
  private let rule = FirstDueChanged()

  @Test func theFirstDateDoesNotChange() {
    let before = SmallFollowUp.response(year: 2024, due: "2026-06-30", firstDue: "2025-06-30")
    let changed = SmallFollowUp.response(due: "2026-06-30", firstDue: "2026-06-30")
    let found = rule.findings(on: SmallFollowUp.reviewed(changed, before: before))
    #expect(found.told == ["warning response-first-due-changed recommendations.csv:2 2026-06-30"])
    #expect(found.first?.arguments["earlier"] == "2025-06-30")
    let same = SmallFollowUp.response(due: "2026-12-31", firstDue: "2025-06-30")
    #expect(rule.findings(on: SmallFollowUp.reviewed(same, before: before)) == [])
  }
}
