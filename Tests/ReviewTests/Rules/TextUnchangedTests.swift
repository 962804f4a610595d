import Model
import Testing

@testable import Review

@Suite struct TextUnchangedTests {
  private let rule = TextUnchanged()

  private func findings(_ before: String, _ now: String) -> [Finding] {
    rule.findings(
      on: SmallReview.reviewed(
        SmallReview.rating(.level(1), justification: now),
        lastYear: SmallReview.rating(.level(1), justification: before)))
  }

  @Test func theSameTextAsInThePreviousYearIsAFinding() {
    let found = findings("We dug\n three wells.", "We  dug three wells. ")
    #expect(found.told == ["warning text-unchanged ratings.csv:2 1"])
    #expect(found.map(\.arguments) == [["year": "2024", "count": "1"]])
  }

  @Test func otherTextOrNoneGivesNoFinding() {
    #expect(findings("We dug three wells.", "We dug four wells.") == [])
    #expect(findings("", "") == [])
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(1)))) == [])
  }
}
