import Model
import TestFolders
import Testing

@testable import Formats

/// What concerns a sheet as a whole: links, notes, and what is hidden.
@Suite struct SheetSurveyTests {
  @Test func hiddenRowsAndColumnsAreCountedAndRead() throws {
    let rows = "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>2</v></c></row>"
    let workbook = WrittenWorkbook([
      WrittenWorkbook.Sheet("S", rows, before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>")
    ])
    let file = try TemporaryArchive(workbook.bytes)
    let survey = try XLSXWorkbook(path: file.path, file: "a.xlsx").survey(0, rowLimit: 60)
    #expect(survey.layout.hiddenRowCount == 1)
    #expect(survey.layout.firstHiddenRow == 2)
    #expect(survey.layout.hiddenColumns == [2, 3])
    #expect(try ReadWorkbook(workbook).column == ["1", "2"])
  }

  @Test func addressesOfLinksFollowTheTextThatTheCellShows() throws {
    let rows =
      "<row r=\"2\">\(WrittenWorkbook.Sheet.text("A2", "Policy"))</row>"
      + "<row r=\"3\">\(WrittenWorkbook.Sheet.text("A3", "https://example.org/b"))</row>"
    var sheet = WrittenWorkbook.Sheet(
      "S", rows,
      after: "<hyperlinks><hyperlink ref=\"A2\" r:id=\"rId1\"/><hyperlink ref=\"A3\" r:id=\"rId2\"/></hyperlinks>")
    sheet.relationships =
      WrittenWorkbook.relationship("rId1", "hyperlink", "https://example.org/a?b&c", external: true)
      + WrittenWorkbook.relationship("rId2", "hyperlink", "https://example.org/b", external: true)
    let read = try ReadWorkbook(WrittenWorkbook([sheet]), linkColumns: [0])
    #expect(read.column == ["Policy https://example.org/a?b&c", "https://example.org/b"])
    #expect(read.tally.links.count == 1)
    #expect(try ReadWorkbook(WrittenWorkbook([sheet])).column == ["Policy", "https://example.org/b"])
  }

  @Test(arguments: ["comments", "threadedComment"]) func notesAreSeen(_ type: String) throws {
    var sheet = WrittenWorkbook.Sheet("S", "")
    sheet.relationships = WrittenWorkbook.relationship("rId1", type, "../comments1.xml")
    let file = try TemporaryArchive(WrittenWorkbook([sheet]).bytes)
    #expect(try XLSXWorkbook(path: file.path, file: "a.xlsx").survey(0, rowLimit: 60).hasComments)
  }

  @Test func formulasWithoutAResultAreNamed() throws {
    let rows =
      "<row r=\"2\"><c r=\"A2\"><f>B2</f></c><c r=\"B2\"><f>C2</f><v></v></c><c r=\"C2\" t=\"str\"><f>D2</f><v></v></c></row>"
    let read = try ReadWorkbook(WrittenWorkbook("S", rows))
    #expect(
      read.findings.map { "\($0.code.rawValue) \($0.place.cell ?? "")" } == [
        "formula-without-value A2", "formula-without-value B2",
      ])
  }
}
