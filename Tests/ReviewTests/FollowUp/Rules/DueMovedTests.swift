import Model
import Testing

@testable import Review

@Suite struct DueMovedTests {
  private let rule = DueMoved()

  @Test func aDateThatMovesNeedsWords() {
    let before = SmallFollowUp.response(year: 2024, due: "2025-06-30")
    let moved = SmallFollowUp.reviewed(SmallFollowUp.response(due: "2026-06-30"), before: before)
    let found = rule.findings(on: moved)
    #expect(found.told == ["warning response-due-moved recommendations.csv:2 2026-06-30"])
    #expect(found.first?.arguments["earlier"] == "2025-06-30")
    let told = SmallFollowUp.response(due: "2026-06-30", words: "The contract began late.")
    #expect(rule.findings(on: SmallFollowUp.reviewed(told, before: before)) == [])
    let same = SmallFollowUp.response(due: "2025-06-30")
    #expect(rule.findings(on: SmallFollowUp.reviewed(same, before: before)) == [])
  }
}
