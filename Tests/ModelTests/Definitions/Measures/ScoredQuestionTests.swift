import Model
import Testing

@Suite struct ScoredQuestionTests {
  private let ten = ExactDecimal(units: 10)
  private let none = ExactDecimal(units: 0)

  @Test func aYesGivesItsPoints() {
    let part = ScoredQuestion(question: "a", pointsByAnswer: .yes(ten))
    #expect(part.points(for: .flag(true)) == ten)
    #expect(part.points(for: .flag(false)) == none)
    #expect(part.points(for: nil) == nil)
    #expect(part.maxPoints == ten)
  }

  @Test func aChoiceGivesThePointsInTheFile() {
    let part = ScoredQuestion(
      question: "a",
      pointsByAnswer: .choices([
        ScoredQuestion.Choice(word: "law", points: ten), ScoredQuestion.Choice(word: "nothing", points: none),
      ]))
    #expect(part.points(for: .word("law")) == ten)
    #expect(part.points(for: .word("rumour")) == nil)
    #expect(part.possiblePoints == [ten, none])
  }
}
