import Model
import Testing

@testable import Review

@Suite struct SupersededTextTests {
  private let rule = SupersededText()

  @Test func anAnswerToASupersededTextNamesTheCurrentOne() {
    let found = rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(), current: ["EX-2"]))
    #expect(found.told == ["warning response-superseded recommendations.csv:2 EX-1"])
    #expect(found.first?.arguments[phrase: "current"]?.arguments["id"] == "EX-2")
  }

  @Test func anAnswerToATextInForceGivesNoFinding() {
    #expect(rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response())) == [])
  }
}
