import Model
import Testing

@testable import Review

@Suite struct NewlyNotApplicableTests {
  private let rule = NewlyNotApplicable()

  @Test func aRatingThatBecameNotApplicableIsAFinding() {
    let found = rule.findings(on: SmallReview.pair(.level(2), .notApplicable))
    #expect(found.told == ["warning not-applicable-new ratings.csv:2 not-applicable"])
    #expect(found.map(\.arguments) == [["indicator": "1", "year": "2024", "earlier": "meets"]])
  }

  @Test(arguments: [
    (Rating.notApplicable, Rating.notApplicable), (.notReported, .notApplicable), (.level(2), .level(2)),
  ])
  func otherChangesGiveNoFinding(before: Rating, now: Rating) {
    #expect(rule.findings(on: SmallReview.pair(before, now)) == [])
  }
}
