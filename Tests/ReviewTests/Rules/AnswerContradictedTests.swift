import Model
import Testing

@testable import Review

@Suite struct AnswerContradictedTests {
  private func findings(contradicted: [Int]) -> [Finding] {
    AnswerContradicted().findings(
      on: SmallReview.indicator(
        claimed: nil, Derivation(rating: .level(2), outcomes: [.met, .met], contradictedCriteria: contradicted),
        answers: [SmallReview.answer("1.a1", .flag(true)), SmallReview.answer("1.m1", .flag(false), line: 3)]))
  }

  @Test func anAnswerThatItsRuleContradictsIsAFinding() {
    let found = findings(contradicted: [1])
    #expect(found.told == ["warning answer-contradicted answers.csv:3 no"])
    #expect(found.map(\.arguments) == [["question": "1.m1"]])
  }

  @Test func answersThatAgreeGiveNoFinding() { #expect(findings(contradicted: []) == []) }
}
