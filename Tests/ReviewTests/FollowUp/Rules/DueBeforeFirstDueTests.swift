import Model
import Testing

@testable import Review

@Suite struct DueBeforeFirstDueTests {
  private let rule = DueBeforeFirstDue()

  @Test func theDateMayNotBeBeforeTheFirst() {
    let response = SmallFollowUp.response(due: "2026-01-31", firstDue: "2026-06-30")
    #expect(
      rule.findings(on: SmallFollowUp.reviewed(response)).told == [
        "warning response-due-before-first recommendations.csv:2 2026-01-31"
      ])
    let same = SmallFollowUp.response(due: "2026-06-30", firstDue: "2026-06-30")
    #expect(rule.findings(on: SmallFollowUp.reviewed(same)) == [])
  }
}
