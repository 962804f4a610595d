import Model
import Testing

@testable import Review

@Suite struct EvidenceMissingTests {
  private let rule = EvidenceMissing()

  @Test func ratingWithoutEvidenceIsNamed() {
    let found = rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(1), evidence: "")))
    #expect(found.told == ["warning evidence-lacking ratings.csv:2 1"])
  }

  @Test func evidenceOrTheLowestLevelIsSilent() {
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(1)))) == [])
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(0), evidence: ""))) == [])
  }

  /// An explained row stands alone, so that the explanation is not taken for the others.
  @Test func explainedRatingIsAFindingOfItsOwn() {
    var submission = SmallReview.submission([
      SmallReview.rating(.level(2), evidence: ""), SmallReview.rating(.level(2), indicator: 1, evidence: ""),
    ])
    submission.explanations = [SmallReview.explanation("It is secret", indicator: 0)]
    let found = rule.findings(on: ReviewedSubmission(submission, under: SmallReview.framework))
    #expect(
      found.told == ["warning evidence-lacking ratings.csv:3 2", "warning evidence-lacking ratings.csv:2 1"])
  }
}
