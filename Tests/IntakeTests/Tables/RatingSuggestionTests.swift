import Model
import Testing

@testable import Intake

@Suite struct RatingSuggestionTests {
  private func suggestion(_ text: String) -> String? { RatingSuggestion.code(for: text, on: SampleVocabulary.scale) }

  @Test(arguments: [
    ("Approching", "approaches"), ("approached", "approaches"), ("aproaches requirements", "approaches"),
    ("Met", "meets"), ("Meting requirements", "meets"), ("Exceeding", "exceeds"), ("exceded requirments", "exceeds"),
    ("Misssing", "missing"), ("Missing requirments", "missing"), ("Not aplicable", "not-applicable"),
    ("not-aplicabel", "not-applicable"), ("approaches -> meets", "approaches"),
  ]) func aMisspeltWordIsSuggested(_ text: String, _ code: String) {
    #expect(suggestion(text) == code)
  }

  @Test(arguments: [
    "unmissing", "nonmissing", "not metts", "partially met", "almost metts", "not approaches -> meets", "yes", "3", "",
    "a long sentence that tells how far the work has come",
  ]) func noHintTurnsTheMeaningRound(text: String) {
    #expect(suggestion(text) == nil)
  }

  @Test func theHintStandsInTheFinding() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,rating,justification\nEXW,2025,1,Approching,x\nQQQ,2025,2,Excedes,x\n")
    #expect(
      read.findings.filter { $0.code == .ratingUnknown }.map { $0.arguments["suggestion"] } == [
        "approaches", "exceeds",
      ])
  }
}
