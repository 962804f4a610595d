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

  @Test(arguments: ["Is there a plan?", "1.a1 Is there a plan?", "policy (no"])
  func otherTextIsUnknown(text: String) throws {
    #expect(try read(text).codes == ["question-unknown"])
  }
}
