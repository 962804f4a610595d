import Model
import Testing

@testable import Review

@Suite struct NotAddressedTests {
  private let rule = NotAddressed()

  @Test func anAnswerThatNobodyAskedForIsNoted() {
    let found = rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(), isAddressed: false))
    #expect(found.told == ["note response-not-addressed recommendations.csv:2 EX-1"])
  }

  @Test func anAnswerThatWasAskedForGivesNoFinding() {
    #expect(rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response())) == [])
  }
}
