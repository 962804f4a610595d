import Model
import Testing

@testable import Review

@Suite struct EvidenceMissingTests {
  private let rule = EvidenceMissing()

  @Test func aRatingWithoutEvidenceIsAFinding() {
    let found = rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(1), evidence: "")))
    #expect(found.told == ["warning evidence-lacking ratings.csv:2 1"])
  }

  @Test func evidenceOrTheLowestLevelGivesNoFinding() {
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(1)))) == [])
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(0), evidence: ""))) == [])
  }

  /// An explained row has its own finding, so that the explanation does not apply to other rows.
  @Test func anExplainedRatingHasItsOwnFinding() {
    var submission = SmallReview.submission([
      SmallReview.rating(.level(2), evidence: ""), SmallReview.rating(.level(2), indicator: 1, evidence: ""),
    ])
    submission.explanations = [SmallReview.explanation("It is secret", indicator: 0)]
    let found = rule.findings(on: ReviewedSubmission(submission, under: SmallReview.framework))
    #expect(
      found.told == ["warning evidence-lacking ratings.csv:3 2", "warning evidence-lacking ratings.csv:2 1"])
  }
}
