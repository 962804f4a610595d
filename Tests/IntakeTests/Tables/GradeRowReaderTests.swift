import Model
import Testing

@testable import Intake

@Suite struct GradeRowReaderTests {
  private func read(_ rows: String...) throws -> Intaken {
    let header = "entity,year,recommendation,grader,scale,grade,date,words"
    return try SampleRegister.read("grades.csv", ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test func aGradeIsReadWithItsGraderAndScale() throws {
    let given = try read("EXW,2025,EX-1-1,Example Agency for Health,letters,a,2026-01-31,Well done")
    #expect(given.codes == [])
    #expect(given.followUp.grades.map(\.grader) == ["EXH"])
    #expect(given.followUp.grades.map(\.grade) == [TrackerWord(scale: "letters", word: "A")])
    #expect(given.followUp.grades.map(\.date?.description) == ["2026-01-31"])
  }

  @Test(arguments: [
    ("EXW,2025,EX-1-1,EXW,letters,A,,", "grade-own"), ("EXW,2025,EX-1-1,self,letters,A,,", "grade-own"),
    ("EXW,2025,EX-1-1,EXH,letters,F,,", "grade-unknown"), ("EXW,2025,EX-1-1,EXH,numbers,A,,", "tracker-scale-unknown"),
    ("EXW,2025,EX-1-9,EXH,letters,A,,", "recommendation-unknown"),
    ("EXW,2025,EX-1-1,EXH,letters,A,03/04/2026,", "follow-up-date-ambiguous"),
    ("EXW,2025,EX-1-1,,letters,A,,", "value-missing"),
  ])
  func faultsAreNamed(row: String, code: String) throws {
    #expect(try read(row).codes == [code])
  }

  @Test func twoGradesOfOneReviewerThatDifferAreBothLeftOut() throws {
    let given = try read("EXW,2025,EX-1-1,EXH,letters,A,,", "EXW,2025,EX-1-1,EXH,letters,B,,")
    #expect(given.codes == ["grade-twice"])
    #expect(given.followUp.grades == [])
  }

  @Test func gradesOfTwoReviewersStandBesideEachOther() throws {
    let given = try read("EXW,2025,EX-1-1,EXH,letters,A,,", "EXW,2025,EX-1-1,A panel,letters,B,,")
    #expect(given.codes == [])
    #expect(given.followUp.grades.count == 2)
  }
}
