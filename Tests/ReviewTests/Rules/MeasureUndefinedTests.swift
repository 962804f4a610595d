import Model
import Testing

@testable import Review

@Suite struct MeasureUndefinedTests {
  private func findings(undefined: [Int]) -> [Finding] {
    MeasureUndefined().findings(
      on: SmallReview.indicator(
        claimed: nil, Derivation(rating: .level(1), outcomes: [.met, .unanswered], undefinedMeasures: undefined),
        answers: [SmallReview.answer("all", SmallReview.number(0), line: 4)]))
  }

  @Test func aDenominatorOfZeroIsOneFindingForAllItsMeasures() {
    let found = findings(undefined: [0, 1])
    #expect(found.told == ["error measure-undefined answers.csv:4 0"])
    #expect(found.map(\.arguments) == [["title": ["Share of open wells", "The same share again"], "question": "all"]])
  }

  @Test func measuresWithAValueGiveNoFinding() { #expect(findings(undefined: []) == []) }
}
