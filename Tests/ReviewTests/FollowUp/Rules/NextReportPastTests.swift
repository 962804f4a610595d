import Model
import Testing

@testable import Review

@Suite struct NextReportPastTests {
  private let rule = NextReportPast()

  @Test func theNextReportComesAfterTheReportingYear() {
    let past = SmallFollowUp.response(nextReport: "2025-12-31")
    #expect(
      rule.findings(on: SmallFollowUp.reviewed(past)).told == [
        "warning response-next-report-past recommendations.csv:2 2025-12-31"
      ])
    let next = SmallFollowUp.response(nextReport: "2026-01-01")
    #expect(rule.findings(on: SmallFollowUp.reviewed(next)) == [])
  }
}
