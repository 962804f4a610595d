import Model
import Testing

@testable import Review

@Suite struct ExplanationsTests {
  private static func marked(_ finding: Finding) -> String? {
    var submission = SmallReview.submission(
      [SmallReview.rating(.level(2))], answers: [SmallReview.answer("open", SmallReview.number(3))])
    submission.explanations = [SmallReview.explanation("Counted twice", indicator: 0)]
    return Explanations([submission]).marked([finding])[0].explanation
  }

  @Test func aWarningOnTheRowIsExplained() {
    #expect(Self.marked(Finding(.evidenceLacking, at: SmallReview.place(2))) == "Counted twice")
  }

  @Test func aWarningOnAnAnswerIsExplainedOnTheRowOfTheRating() {
    #expect(Self.marked(Finding(.partOverWhole, at: SmallReview.place(2, "answers.csv"))) == "Counted twice")
  }

  @Test(arguments: [
    Finding(.ratingUnknown, at: SmallReview.place(2)), Finding(.indicatorLacking, at: SmallReview.place(2)),
    Finding(.evidenceLacking, at: SmallReview.place(2), arguments: ["count": "2"]),
    Finding(.evidenceLacking, at: SmallReview.place(3)), Finding(.evidenceLacking, at: SmallReview.place(2, "b.csv")),
    Finding(.evidenceLacking, at: SourcePlace(file: "ratings.csv")),
  ])
  func otherFindingsAreNotExplained(finding: Finding) { #expect(Self.marked(finding) == nil) }
}
