import Model
import Testing

@testable import Review

@Suite struct JustificationMissingTests {
  private let rule = JustificationMissing()

  @Test func aRatingWithoutAJustificationIsAFinding() {
    let found = rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(2), justification: "")))
    #expect(found.told == ["warning justification-lacking ratings.csv:2 1"])
    #expect(found.map(\.arguments) == [["entity": "EXW", "year": "2025", "count": "1", "level": "meets requirements"]])
  }

  @Test func aJustifiedRatingGivesNoFinding() {
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(2)))) == [])
  }

  /// Published ratings come without justifications; for "not applicable", intake has already reported the problem.
  @Test(arguments: [(Rating.level(2), Basis.published), (.notApplicable, .submitted)])
  func otherRatingsAreNotChecked(rating: Rating, basis: Basis) {
    let reviewed = SmallReview.reviewed(SmallReview.rating(rating, justification: "", basis: basis))
    #expect(rule.findings(on: reviewed) == [])
  }

  @Test func allRatingsWithoutAJustificationAreOneFinding() {
    let found = rule.findings(
      on: SmallReview.reviewed(
        SmallReview.rating(.level(2), indicator: 1, justification: "", line: 9),
        SmallReview.rating(.level(0), justification: "", line: 5)))
    #expect(found.told == ["warning justification-lacking ratings.csv:5 1, 2"])
  }

  @Test func aMistakeThatIsAlreadyReportedGivesNoSecondFinding() {
    let misspelt = Finding(
      .columnUnknown, at: SmallReview.place(1), found: "justifcation", arguments: ["suggestion": "justification"])
    let reviewed = ReviewedSubmission(
      SmallReview.submission([SmallReview.rating(.level(2), justification: "")]), under: SmallReview.framework,
      mistakes: KnownMistakes([misspelt]))
    #expect(rule.findings(on: reviewed) == [])
  }
}
