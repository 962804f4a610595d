import Model
import Testing

@testable import Intake

@Suite struct AnswerRowsTests {
  private static let header = "entity,year,indicator,question,answer,unit,evidence,comment\n"

  private func read(_ rows: String...) throws -> Intaken {
    try SubmissionFolder.read("answers.csv", Self.header + rows.map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ("share", "12.5", "12.5"), ("spent", "1000000", "1000000"), ("offices", "3", "3"), ("policy", "Yes", "yes"),
    ("since", "2025-02-28", "2025-02-28"), ("kind", "Own", "own"), ("change", "-0.5", "-0.5"), ("SHARE", "100", "100"),
  ])
  func answerIsReadAsItsQuestionAsks(question: String, answer: String, value: String) throws {
    let outcome = try read("EXW,2025,1,\(question),\(answer),,e,c")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.answers.map(\.value.text) == [value])
    #expect(outcome.answers.first?.evidence == "e")
    #expect(outcome.answers.first?.comment == "c")
    #expect(
      outcome.answers.first?.place
        == SourcePlace(file: "answers.csv", line: 2, column: 13 + question.count, row: 2, cellColumn: 5))
  }

  @Test(arguments: [
    ("share", "101", FindingCode.answerOverHundred), ("share", "half", .answerNotANumber),
    ("share", "-1", .answerNegative),
    ("offices", "2.5", .answerNotWhole), ("policy", "maybe", .answerNotYesNo),
    ("since", "2025-02-29", .answerNotADate),
    ("kind", "both", .answerNotAChoice),
    ("change", "nan", .answerNotANumber), ("mood", "1", .questionUnknown),
  ])
  func answerThatCannotBeUsedStaysUnanswered(question: String, answer: String, code: FindingCode) throws {
    let outcome = try read("EXW,2025,1,\(question),\(answer),,,")
    #expect(outcome.findings.map(\.code) == [code])
    #expect(outcome.findings.first?.severity == .error)
    #expect(outcome.answers.isEmpty)
  }

  /// A spreadsheet takes 1.e1 for a number and writes it as 1.00E+01.
  @Test func codeThatASpreadsheetChangedIsRecognised() throws {
    var framework = SampleVocabulary.vocabulary.frameworks[1]
    framework.indicators[0].criteria.append(
      Criterion(
        code: "1.e1", text: "", ask: "Is it known?", isConfirmed: true, isPartial: false,
        rule: .condition(Condition(subject: .answer("1.e1"), comparison: .is("yes")))))
    let outcome = try SubmissionFolder.read(
      "answers.csv", Self.header + "EXW,2025,1,1.00E+01,no,,,\n",
      vocabulary: Vocabulary(entities: SampleVocabulary.vocabulary.entities, frameworks: [framework]))
    #expect(outcome.findings.map(\.code) == [.questionForm])
    #expect(outcome.answers.map(\.question) == ["1.e1"])
  }

  @Test func blankAnswerIsNoMistake() throws {
    let outcome = try read("EXW,2025,1,share,,,,", "EXW,2025,1,policy,\u{A0},,,")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.answers.isEmpty)
  }

  @Test(arguments: [
    ("share", "5", "%", true), ("share", "5", "percent", true), ("spent", "5", "usd", true),
    ("spent", "5", "USD", true),
    ("share", "5", "$", false), ("share", "5", "‰", false), ("share", "5", "USD", false), ("spent", "5", "EUR", false),
    ("spent", "5", "€", false), ("offices", "5", "%", false),
  ])
  func unitIsThatOfTheQuestion(question: String, answer: String, unit: String, fits: Bool) throws {
    let outcome = try read("EXW,2025,1,\(question),\(answer),\(unit),,")
    #expect(outcome.findings.map(\.code) == (fits ? [] : [.answerUnit]))
    #expect(outcome.answers.count == (fits ? 1 : 0))
  }

  @Test func neitherOfTwoAnswersCounts() throws {
    let outcome = try read("EXW,2025,1,policy,yes,,,", "EXW,2025,1,policy,no,,,", "EXW,2025,1,share,5,,,")
    #expect(outcome.cells == ["3:19 answer-twice"])
    #expect(outcome.answers.map(\.question) == ["share"])
  }

  @Test func answersOfADocumentAreTheSame() throws {
    let outcome = try SubmissionFolder.read(
      "a.xml",
      "<submission entity=\"EXW\" year=\"2025\">\n<answer indicator=\"1\" question=\"share\" answer=\"5\"/>"
        + "<answer indicator=\"1\"><question>policy</question><answer>yes</answer></answer></submission>")
    #expect(outcome.findings.isEmpty)
    #expect(outcome.answers.map(\.value.text) == ["5", "yes"])
    #expect(outcome.answers.map(\.place.column) == [47, 101])
  }
}
