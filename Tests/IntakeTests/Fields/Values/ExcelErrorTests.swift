import Model
import Testing

@testable import Intake

@Suite struct ExcelErrorTests {
  @Test(arguments: [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#n/a", " #REF! ", "\u{A0}#REF!", "#WERT!",
    "#BEZUG!", "#NV", "#¡REF!", "#¿NOMBRE?", "#Н/Д", "#SPILL!",
    "####", "##", "Err:502", "err:508", " #### ",
  ])
  func errorsOfEveryLanguageAreKnown(_ text: String) {
    #expect(ExcelError.isError(text))
  }

  @Test(arguments: [
    "", "#", "#7", "# 7", "N/A", "The sheet shows #REF!", "#REF! here", "#hashtag", "Err:", "Err:50x", "Error:502",
    "Err:502 seen", "#### a",
  ])
  func otherTextsAreNone(_ text: String) {
    #expect(!ExcelError.isError(text))
  }

  @Test(
    arguments: [
      ("answers.csv", "indicator,question,answer,evidence", "1,1.a1,#NAME?,x", "answer"),
      ("answers.csv", "indicator,question,answer,evidence", "1,1.a1,yes,#N/A", "evidence"),
      ("actions.csv", "indicator,action,due", "1,Train,#N/A", "due"),
      ("actions.csv", "indicator,action,due", "1,#VALUE!,2025-12-31", "action"),
      ("work.csv", "id,kind,title", "N1,programme,#REF!", "title"),
      ("work.csv", "id,kind,gender-analysis", "N1,programme,#REF!", "gender-analysis"),
      ("work.csv", "id,kind,budget", "#REF!,programme,", "id"), ("work.csv", "id,kind,budget", "N1,#REF!,", "kind"),
      ("answers.csv", "indicator,question,answer,evidence", "1,1.a1,Err:502,x", "answer"),
      ("actions.csv", "indicator,action,due", "1,Train,########", "due"),
      ("rates.csv", "currency,usd-per-unit,source", "CHF,#DIV/0!,Bank", "usd-per-unit"),
    ])
  func eachTableRefusesThemInEachCell(_ file: String, _ header: String, _ row: String, _ field: String) throws {
    let read = try SubmissionFolder.read(
      file, "entity,year,\(header)\nEXW,2025,\(row)\n", vocabulary: WorkTable.vocabulary)
    #expect(read.codes.filter { $0 != "measure-nothing" } == ["excel-error"])
    #expect(read.findings.first { $0.code == .excelError }?.arguments["field"] == field)
  }

  @Test func anErrorIsNotTakenForABlank() throws {
    let work = try WorkTable.read("EXW,2025,P1,project,#REF!,,,,,,,,,\nEXW,2025,P2,project,2,#REF!,,,,,,,,\n")
    #expect(work.codes == ["excel-error", "excel-error"])
    #expect(work.work?.unscreened == 0)
    let money = try WorkTable.read("EXW,2025,P1,project,2,,100,,#REF!,,,,,\n")
    #expect(money.codes == ["excel-error"])
    let ratings = try SubmissionFolder.read(
      "exw.csv",
      "entity,year,framework,indicator,rating,status\nEXW,2025,,1,meets,#REF!\nEXW,2025,#REF!,2,meets,\n")
    #expect(ratings.codes == ["excel-error", "excel-error"])
    #expect(ratings.reported.map(\.status) == [.inProgress])
  }

  @Test func aColumnOfErrorsIsOneFinding() throws {
    let read = try SubmissionFolder.read(
      "exw.csv", "entity,year,indicator,rating\nEXW,2025,1,#N/A\nEXW,2025,2,#N/A\n")
    #expect(read.codes == ["excel-error"])
    #expect(read.findings.first?.arguments["count"] == "2")
  }

  @Test func anErrorInTheSubmissionHidesWhatFollowsFromIt() throws {
    let read = try SubmissionFolder.read(
      "a.xml", "<submission entity=\"#REF!\" year=\"2025\"><rating indicator=\"1\" rating=\"meets\"/></submission>")
    #expect(read.codes == ["excel-error"])
  }

  @Test func anErrorInPlaceOfAJustificationIsNotTakenForOne() throws {
    let read = try SubmissionFolder.read(
      "exw.csv",
      "entity,year,indicator,rating,justification\nEXW,2025,1,not-applicable,#REF!\nEXW,2025,2,meets,x\n")
    #expect(read.codes == ["excel-error"])
    #expect(read.reported.first?.justification == "")
  }
}
