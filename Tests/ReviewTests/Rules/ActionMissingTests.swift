import Model
import Testing

@testable import Review

@Suite struct ActionMissingTests {
  private let rule = ActionMissing()

  @Test func aRatingBelowTheRequirementsNeedsAnAction() {
    let found = rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(1))))
    #expect(found.told == ["warning action-lacking ratings.csv:2 1"])
    #expect(found.map { $0.arguments["level"] } == ["meets requirements"])
  }

  @Test func aPlannedActionOrMetRequirementsGiveNoFinding() {
    #expect(rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(2)))) == [])
    let action = ReportedAction(
      indicator: 0, action: "Dig", responsible: "", due: nil, resources: "", status: "",
      place: SmallReview.place(2, "actions.csv"))
    let planned = SmallReview.submission([SmallReview.rating(.level(1))], actions: [action])
    #expect(rule.findings(on: ReviewedSubmission(planned, under: SmallReview.framework)) == [])
  }
}
