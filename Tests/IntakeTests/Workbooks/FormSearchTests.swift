import Model
import TestFolders
import Testing

@testable import Intake

/// A sheet may hold the questions of one indicator in column A and the answers in column B.
@Suite struct FormSearchTests {
  private static let start = WrittenWorkbook.Sheet("Start", [["Entity", "EXW"], ["Year", "2025"]])

  @Test(arguments: ["PI 1", "1", "1. Policy", "PI1 Policy", "Policy"]) func theSheetNamesTheIndicator(_ name: String)
    throws
  {
    let read = try SubmissionFolder.read([
      Self.start, WrittenWorkbook.Sheet(name, [["share", "15"], ["policy", "yes"], ["Is there a policy?", "no"]]),
    ])
    #expect(read.answers.map(\.question).sorted() == ["1.a1", "policy", "share"])
    #expect(read.codes.sorted().filter { $0 != "question-form" } == ["sheets-passed-over", "values-beside-table"])
  }

  @Test func aTitleMayNameTheIndicator() throws {
    let read = try SubmissionFolder.read([
      WrittenWorkbook.Sheet(
        "Sheet1",
        [["Indicator 1: Policy"], ["Entity: EXW"], ["Year: 2025"], ["Question", "", "Answer", "Evidence"]]
          + [["share", "Share?", "15", "https://example.org"], ["policy", "Policy?", "yes", ""]])
    ])
    #expect(read.answers.map(\.question).sorted() == ["policy", "share"])
    #expect(read.answers.first { $0.question == "share" }?.evidence == "https://example.org")
  }

  @Test func headingsOfQuestionAndAnswerAreATable() throws {
    let read = try SubmissionFolder.read([
      Self.start, WrittenWorkbook.Sheet("PI 1", [["Question", "Answer"], ["share", "15"], ["policy", ""]]),
    ])
    #expect(read.answers.map(\.question) == ["share"])
    #expect(read.finding(.valuesBesideTable)?.found == "Start!B1, Start!B2, PI 1")
  }

  @Test func theRatingAndItsReasonsMayStandBesideTheQuestions() throws {
    let read = try SubmissionFolder.read([
      Self.start,
      WrittenWorkbook.Sheet(
        "PI 1",
        [["Rating", "meets"], ["share", "15"], ["policy", "yes"], ["Justification:", "As in the policy"]]
          + [["Evidence", "https://example.org"]]),
    ])
    #expect(read.ratings == ["EXW 2025 1=meets"])
    #expect(read.reported.first?.justification == "As in the policy")
    #expect(read.reported.first?.evidence == "https://example.org")
    #expect(read.answers.map(\.question).sorted() == ["policy", "share"])
    #expect(read.codes.sorted() == ["sheets-passed-over", "values-beside-table"])
  }

  @Test func mistakesNameTheCell() throws {
    let read = try SubmissionFolder.read([
      Self.start, WrittenWorkbook.Sheet("PI 1", [["share", "15"], ["policy", "perhaps"], ["shares", "1"]]),
    ])
    #expect(read.sheetCells.contains("answer-not-yes-no PI 1 B2"))
    #expect(read.sheetCells.contains("question-unknown PI 1 A3"))
  }
}
