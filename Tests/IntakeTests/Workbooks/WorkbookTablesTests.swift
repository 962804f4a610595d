import Model
import TestFolders
import Testing

@testable import Intake

/// Tables are known by their headings, wherever they stand in a sheet.
@Suite struct WorkbookTablesTests {
  private static let rows = [["EXW", "2025", "1", "meets"], ["EXW", "2025", "2", "exceeds"]]
  private static let both = ["EXW 2025 1=meets", "EXW 2025 2=exceeds"]

  @Test func aSheetIsATable() throws {
    let read = try SubmissionFolder.read([.ratings(Self.rows)])
    #expect(read.ratings == Self.both)
    #expect(read.findings == [])
    #expect(read.files == ["exw.xlsx"])
  }

  @Test func aWorkbookGivesWhatItsTablesGiveAsCSV() throws {
    let folder = try SubmissionFolder()
    try folder.write("exw/ratings.csv", "entity,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,exceeds\n")
    let read = try SubmissionFolder.read([.ratings(Self.rows)])
    #expect(try folder.read().ratings == read.ratings)
  }

  @Test func rowsAboveAndColumnsBeforeDoNotMatter() throws {
    let table =
      [["Ratings of the year"], [], ["", "", "Reported by the focal point"]]
      + [["", "", "Entity", "Year", "Indicator", "Rating", "My notes"]] + Self.rows.map { ["", ""] + $0 + ["later"] }
    let read = try SubmissionFolder.read([WrittenWorkbook.Sheet("Sheet1", table)])
    #expect(read.ratings == Self.both)
    #expect(read.sheetCells == ["column-unknown Sheet1 G4"])
  }

  @Test func severalTablesStandInOneWorkbook() throws {
    let answers = [["entity", "year", "indicator", "question", "answer"], ["EXW", "2025", "1", "share", "15"]]
    let read = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Instructions", [["Please fill in all sheets."]]),
      .ratings(Self.rows), WrittenWorkbook.Sheet("Tab 2", answers),
    ])
    #expect(read.ratings == Self.both)
    #expect(read.answers.count == 1)
    #expect(read.sheetCells == ["sheets-passed-over"])
    #expect(read.finding(.sheetsPassedOver)?.found == "Instructions")
  }

  @Test func findingsNameSheetAndCell() throws {
    let read = try SubmissionFolder.read([.ratings([["EXW", "2025", "1", "splendid"]], above: 3)])
    #expect(read.sheetCells == ["rating-unknown Ratings D5"])
    #expect(read.findings.first?.heading == "rating")
    #expect(read.findings.first?.entity == "EXW")
  }

  @Test func aWorkbookWithoutATableIsAnError() throws {
    let read = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Notes", [["Nothing yet"]]),
      WrittenWorkbook.Sheet("Lists", [["rating", "entity"], ["meets", "EXW"]]),
    ])
    #expect(read.sheetCells == ["workbook-without-table"])
    #expect(read.finding(.workbookWithoutTable)?.found == "Notes, Lists")
  }

  @Test func sheetsWithoutRowsAreNoMistakeBesideOthers() throws {
    let read = try SubmissionFolder.read([.ratings(Self.rows), .ratings([], name: "More")])
    #expect(read.ratings == Self.both)
    #expect(read.sheetCells == ["sheets-passed-over"])
    #expect(try SubmissionFolder.read([.ratings([])]).sheetCells == ["file-without-records"])
  }

  @Test func misspeltHeadingsAreNamed() throws {
    let table = [["entity", "year", "indicator", "ratting"], ["EXW", "2025", "1", "meets"]]
    let read = try SubmissionFolder.read([WrittenWorkbook.Sheet("Ratings", table)])
    #expect(read.sheetCells == ["column-misspelt Ratings D1"])
  }

  @Test func entityAndYearMayStandAboveTheTableOrOnAnotherSheet() throws {
    let table = [["Indicator", "Rating"], ["1", "meets"], ["2", "exceeds"]]
    let above = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Ratings", [["Entity: EXW"], ["Reporting year", "2025"], []] + table)
    ])
    #expect(above.ratings == Self.both)
    #expect(above.codes == ["values-beside-table"])
    #expect(above.finding(.valuesBesideTable)?.found == "Ratings!A1, Ratings!B2")
    let other = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Start", [["Entity", "EXW"], ["Year", "2025"]]), WrittenWorkbook.Sheet("Ratings", table),
    ])
    #expect(other.ratings == Self.both)
    #expect(other.codes.sorted() == ["sheets-passed-over", "values-beside-table"])
    #expect(other.finding(.valuesBesideTable)?.found == "Start!B1, Start!B2")
  }

  @Test func valuesThatAreSaidInTwoWaysAreNotUsed() throws {
    let table = [["Indicator", "Rating"], ["1", "meets"]]
    let read = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Start", [["Entity", "EXW"], ["Year", "2025"]]),
      WrittenWorkbook.Sheet("Other", [["Entity", "EXH"]]), WrittenWorkbook.Sheet("Ratings", table),
    ])
    #expect(read.ratings == [])
    #expect(read.codes.contains("column-missing"))
  }

  @Test func hiddenSheetsAreReadAndSaid() throws {
    let read = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Notes", [["x"]]), .ratings(Self.rows, state: "veryHidden"),
    ])
    #expect(read.ratings == Self.both)
    #expect(read.finding(.sheetsHidden)?.found == "Ratings")
  }

  @Test func listsOfValuesAreNoTable() throws {
    let lists = WrittenWorkbook.Sheet("Lists", [["Indicator", "Rating"], ["1", "missing"], ["2", "meets"]])
    let read = try SubmissionFolder.read([
      WrittenWorkbook.Sheet("Start", [["Entity", "EXW"], ["Year", "2025"]]), .ratings(Self.rows), lists,
    ])
    #expect(read.ratings == Self.both)
    #expect(read.finding(.sheetsPassedOver)?.found == "Start, Lists")
  }
}
