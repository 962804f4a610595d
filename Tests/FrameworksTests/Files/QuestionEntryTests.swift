import Model
import Testing

@testable import Frameworks

@Suite struct QuestionEntryTests {
  @Test func aQuestionHasATypeAndAUnit() throws {
    let questions = try ChangedDefinition.indicator().questions
    #expect(
      questions[0]
        == Question(id: "owner", type: .choice(["head", "board", "nobody"]), ask: "Who owns the policy?"))
    #expect(questions[1].type == .count)
    #expect(questions[1].unit == "years")
  }

  @Test(
    arguments: [
      ("type: date", "type: day", .definitionWordUnknown),
      ("    choices: [head, board, nobody]\n", "", .definitionKeyMissing),
      ("    type: count\n", "    type: count\n    choices: [1, 2]\n", .definitionKeyForeign),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
