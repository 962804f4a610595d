import Formats
import Model
import Testing

@testable import Intake

/// Values as people write them, from the file to the submission.
@Suite struct WrittenValuesInFilesTests {
  private func answer(_ text: String) throws -> Intaken {
    try SubmissionFolder.read(
      "answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,1.a1,\(text)\nEXW,2025,1,1.a1,\n")
  }

  @Test func otherFormIsTakenAndNamed() throws {
    let read = try answer("Oui")
    #expect(read.submissions.first?.answers.map(\.value) == [.flag(true)])
    #expect(read.places == ["answer-form answers.csv:2:17"])
    #expect(read.findings.first?.found == "Oui")
    #expect(read.findings.first?.arguments["meaning"] == "yes")
    #expect(read.findings.first?.severity == .note)
  }

  @Test(arguments: [
    ("share", "\"12,5\"", "12.5"), ("share", "12.5 %", "12.5"), ("spent", "1 000", "1000"),
    ("since", "28.2.2025", "2025-02-28"), ("policy", "да", "yes"),
  ])
  func everyTypeIsTakenInOtherFormsWithANote(_ question: String, _ answer: String, _ value: String) throws {
    let read = try SubmissionFolder.read(
      "answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,\(question),\(answer)\n")
    #expect(read.codes == ["answer-form"])
    #expect(read.findings.first?.arguments["meaning"] == value)
    #expect(read.submissions.first?.answers.map(\.value.text) == [value])
  }

  @Test(arguments: [
    ("share", "ca. 12.5", "answer-number-unclear"), ("spent", "\"1,000\"", "answer-ambiguous"),
    ("spent", "12.5 %", "answer-percent-sign"), ("spent", "0.12345678", "answer-too-long"),
    ("since", "3.2.2025", "answer-ambiguous"), ("change", "1e5", "answer-number-unclear"),
  ])
  func whatIsQuestionedStaysUnanswered(_ question: String, _ answer: String, _ code: String) throws {
    let read = try SubmissionFolder.read(
      "answers.csv", "entity,year,indicator,question,answer\nEXW,2025,1,\(question),\(answer)\n")
    #expect(read.codes == [code])
    #expect(read.findings.first?.severity == .error)
    #expect(read.submissions == [])
  }

  @Test func formInAnotherUnitIsNotCalledTaken() throws {
    let read = try SubmissionFolder.read(
      "answers.csv", "entity,year,indicator,question,answer,unit\nEXW,2025,1,spent,1 000,EUR\n")
    #expect(read.codes == ["answer-unit"])
    #expect(read.submissions == [])
  }

  @Test func plainFormIsTakenInSilence() throws {
    let read = try answer("YES")
    #expect(read.submissions.first?.answers.map(\.value) == [.flag(true)])
    #expect(read.findings == [])
  }

  @Test func markInABoxStaysUnanswered() throws {
    let read = try answer("✓")
    #expect(read.submissions == [])
    #expect(read.places == ["answer-not-yes-no answers.csv:2:17"])
    #expect(read.findings.first?.arguments["question"] == "1.a1")
  }

  @Test(arguments: [
    ("2026-03-31", "2026-03-31", []), ("31/03/2026", "2026-03-31", ["due-form"]),
    ("31 mars 2026", "2026-03-31", ["due-form"]), ("03/04/2026", nil, ["due-ambiguous"]),
    ("46112", nil, ["due-not-a-date"]), ("soon", nil, ["due-not-a-date"]),
  ]) func dueDateOfAnActionIsReadTheSameWay(_ text: String, _ due: String?, _ codes: [String]) throws {
    let read = try SubmissionFolder.read(
      "actions.csv", "entity,year,indicator,action,due\nEXW,2025,1,Write the policy,\(text)\n")
    #expect(read.submissions.first?.actions.map(\.due?.description) == [due])
    #expect(read.codes == codes)
    #expect(
      read.findings.allSatisfy { $0.severity == (text.contains("/03/") || text.contains("mars") ? .note : .warning) })
  }

  @Test func yearThatASpreadsheetWroteAsADecimalIsNamedOnce() throws {
    let read = try SubmissionFolder.read(
      "ratings.csv", "entity,year,indicator,rating\nEXW,2025.0,1,meets\nEXW,2025.0,2,“Meets requirements”\n")
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=meets"])
    #expect(read.codes == ["year-form"])
    #expect(read.findings.first?.arguments["count"] == "2")
  }

  @Test func yearInWordsIsRefusedWithAHint() throws {
    let read = try SubmissionFolder.read("ratings.csv", "entity,year,indicator,rating\nEXW,FY2025,1,meets\n")
    #expect(read.codes == ["year-invalid"])
    #expect(read.findings.first?.arguments["suggestion"] == "2025")
  }
}
