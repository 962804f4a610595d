import Model
import Testing

@testable import Review

@Suite struct DueBeforeDecisionTests {
  private let rule = DueBeforeDecision()

  @Test func neitherDateMayBeBeforeTheDecision() {
    let response = SmallFollowUp.response(due: "2019-12-31", firstDue: "2018-12-31")
    let found = rule.findings(on: SmallFollowUp.reviewed(response))
    #expect(
      found.told == [
        "warning response-due-before-decision recommendations.csv:2 2019-12-31",
        "warning response-due-before-decision recommendations.csv:2 2018-12-31",
      ])
    #expect(found.map { $0.arguments["decided"] } == ["2020", "2020"])
  }

  @Test func otherDatesGiveNoFinding() {
    #expect(rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(due: "2020-01-01"))) == [])
    let unknown = SmallFollowUp.reviewed(SmallFollowUp.response(due: "1990-01-01"), decided: nil)
    #expect(rule.findings(on: unknown) == [])
  }
}
