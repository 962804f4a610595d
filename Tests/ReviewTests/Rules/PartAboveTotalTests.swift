import Model
import Testing

@testable import Review

@Suite struct PartAboveTotalTests {
  private func findings(open: Int64, all: Int64) -> [Finding] {
    let submission = SmallReview.submission(answers: [
      SmallReview.answer("open", SmallReview.number(open), line: 4), SmallReview.answer("all", SmallReview.number(all)),
    ])
    return PartAboveTotal().findings(on: ReviewedSubmission(submission, under: SmallReview.framework))
  }

  /// Both measures of the indicator use the same two answers.
  @Test func aPartAboveItsTotalIsAFinding() {
    let found = findings(open: 3, all: 2)
    #expect(found.told == Array(repeating: "warning part-over-whole answers.csv:4 3", count: 2))
    #expect(found[0].arguments == ["title": "Share of open wells", "whole": "2", "question": "open"])
  }

  @Test(arguments: [0, 1, 2]) func aPartUpToItsTotalGivesNoFinding(open: Int64) {
    #expect(findings(open: open, all: 2) == [])
  }
}
