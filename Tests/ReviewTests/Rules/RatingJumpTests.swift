import Model
import Testing

@testable import Review

@Suite struct RatingJumpTests {
  private let rule = RatingJump()

  @Test(arguments: [(0, 2, "meets", "missing"), (3, 1, "approaches", "exceeds")])
  func aChangeOfTwoLevelsIsAFinding(before: Int, now: Int, code: String, earlier: String) {
    let found = rule.findings(on: SmallReview.pair(.level(before), .level(now)))
    #expect(found.told == ["warning rating-jump ratings.csv:2 \(code)"])
    #expect(found.map(\.arguments) == [["indicator": "1", "year": "2024", "earlier": earlier]])
  }

  @Test(arguments: [
    (Rating.level(1), Rating.level(2)), (.level(2), .level(2)), (.notApplicable, .level(3)), (.level(3), .underReview),
  ])
  func otherChangesGiveNoFinding(before: Rating, now: Rating) {
    #expect(rule.findings(on: SmallReview.pair(before, now)) == [])
  }
}
