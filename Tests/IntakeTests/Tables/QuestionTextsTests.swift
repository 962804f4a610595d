import Model
import Testing

@testable import Intake

@Suite struct QuestionTextsTests {
  private func read(_ question: String) throws -> Intaken {
    try SubmissionFolder.read("answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,\(question),yes\n")
  }

  @Test(arguments: ["Is there a policy?", "is there a policy", "“Is there a policy?”", "1.a1 Is there a policy?"])
  func textOfAQuestionIsTheQuestion(text: String) throws {
    let read = try read(text)
    #expect(read.codes == ["question-form"])
    #expect(read.answers.map(\.question) == ["1.a1"])
  }

  @Test(arguments: ["Is there a plan?", "1.a1 Is there a plan?", "planning (no"])
  func otherTextIsUnknown(text: String) throws {
    #expect(try read(text).codes == ["question-unknown"])
  }

  @Test func textOfTwoQuestionsNamesBoth() throws {
    let questions = ["spent", "paid"].map { Question(id: $0, type: .yesNo, ask: "Was it spent?") }
    let indicator = Indicator(
      number: "1", title: "Policy", area: "Area", work: [.normative], about: "", source: "", questions: questions)
    var framework = SampleVocabulary.vocabulary.frameworks[1]
    framework.indicators[0] = indicator
    let vocabulary = Vocabulary(entities: SampleVocabulary.vocabulary.entities, frameworks: [framework])
    let read = try SubmissionFolder.read(
      "answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,Was it spent?,yes\n", vocabulary: vocabulary)
    #expect(read.findings.first?.code == .questionAmbiguous)
    #expect(read.findings.first?.arguments[list: "allowed"] == ["paid", "spent"])
  }

  @Test(arguments: [
    ("shaer", "share"), ("Is there a polcy?", "1.a1"), ("1.al", "1.a1"), ("Is there anything else?", nil),
    ("2.b7", nil),
  ]) func aSlipInACodeOrATextIsSuggested(_ text: String, _ id: String?) {
    let framework = SampleVocabulary.vocabulary.frameworks[1]
    #expect(QuestionTexts().suggestion(for: text, of: framework.indicators[0], in: framework) == id)
  }

  @Test func aCodeWithoutItsSignsIsReadWithANote() throws {
    let read = try SubmissionFolder.read("answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,1a1,yes\n")
    #expect(read.codes == ["question-form"])
    #expect(read.answers.map(\.question) == ["1.a1"])
  }
}
