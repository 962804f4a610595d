import Model
import Testing

@testable import Review

@Suite struct MutualReviewsTests {
  private let rule = MutualReviews()

  @Test func twoEntitiesThatReviewEachOtherAreNamedOnce() {
    let found = rule.findings(
      on: SmallNetwork.reviews(
        SmallNetwork.review(of: "EXW", by: "EXH"), SmallNetwork.review(of: "EXH", by: "EXW", line: 3),
        SmallNetwork.review(of: "EXW", by: "EXH", line: 4)))
    #expect(found.told == ["warning peer-review-mutual a.csv:3 EXW"])
    #expect(found.first?.entity == "EXH")
  }

  @Test func inTwoYearsTheyMay() {
    #expect(
      rule.findings(
        on: SmallNetwork.reviews(
          SmallNetwork.review(of: "EXW", by: "EXH"), SmallNetwork.review(of: "EXH", by: "EXW", year: 2026, line: 3)))
        == [])
  }

  @Test func aCircleOfThreeIsNoPair() {
    #expect(
      rule.findings(
        on: SmallNetwork.reviews(
          SmallNetwork.review(of: "EXW", by: "EXH"), SmallNetwork.review(of: "EXH", by: "EXL", line: 3),
          SmallNetwork.review(of: "EXL", by: "EXW", line: 4))) == [])
  }
}
