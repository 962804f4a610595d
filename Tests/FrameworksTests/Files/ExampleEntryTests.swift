import Model
import Testing

@testable import Frameworks

@Suite struct ExampleEntryTests {
  @Test func anExampleHasAnswersAndARating() throws {
    let example = try ChangedDefinition.indicator().examples[1]
    #expect(example.name == "enough money")
    #expect(example.year == 2025)
    #expect(example.answers["gap_years"] == "2")
    #expect(example.rating == .level(2))
    #expect(example.unmet == ["1.e1"])
    #expect(example.unanswered == nil)
  }

  @Test(
    arguments: [
      ("year: 2025\n    answers: { 1.a1: no }", "year: 2019\n    answers: { 1.a1: no }", .definitionExampleYear),
      ("level: missing", "level: absent", .definitionWordUnknown),
      ("gap_years: 2, ", "gap_years: 2.5, ", .definitionAnswerType),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
