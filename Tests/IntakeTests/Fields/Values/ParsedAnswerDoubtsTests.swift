import Model
import Testing

@testable import Intake

@Suite struct ParsedAnswerDoubtsTests {
  private func answer(_ question: String, _ text: String) throws -> Intaken {
    try SubmissionFolder.read(
      "answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,\(question),\(text)\n")
  }

  @Test(arguments: ["1.a1", "share", "spent", "since", "kind"]) func theWordNAIsNoAnswer(question: String) throws {
    #expect(try answer(question, "NA").codes == ["na-unclear"])
    #expect(try answer(question, "<NA>").codes == ["na-unclear"])
  }

  @Test func aChoiceBesideADoubtIsNotTaken() throws {
    #expect(try answer("kind", "own?").codes == ["value-doubtful"])
    #expect(try answer("kind", "OWN").codes == [])
    #expect(try answer("kind", "owm?").codes == ["answer-not-a-choice"])
  }

  @Test(arguments: ["0.15", "\"0,15\"", "0.999", "0.01"]) func aShareOfLessThanOneIsAskedAbout(text: String) throws {
    let read = try answer("share", text)
    #expect(read.finding(.answerShareSmall)?.severity == .warning)
    #expect(read.answers.count == 1)
  }

  @Test(arguments: ["0.15 %", "0.15%", "0", "1", "15", "1.5"]) func otherPercentagesAreNot(text: String) throws {
    #expect(try answer("share", text).finding(.answerShareSmall) == nil)
  }

  @Test func theShareIsNamedAHundredfold() throws {
    let finding = try #require(try answer("share", "0.15").finding(.answerShareSmall))
    #expect(finding.arguments["hundredfold"] == "15")
    #expect(try answer("change", "0.15").codes == [])
  }
}
