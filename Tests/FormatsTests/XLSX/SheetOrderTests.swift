import TestFolders
import Testing

@testable import Formats

/// Sheets whose cells contradict each other, or what the workbook defines, are refused at the cell.
@Suite struct SheetOrderTests {
  @Test(arguments: [
    ("<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>", "workbook-damage-rows"),
    ("<row r=\"2\"/><row r=\"2\"/>", "workbook-damage-rows"),
    ("<row r=\"0\"/>", "workbook-damage-rows"), ("<row r=\"-1\"/>", "workbook-damage-rows"),
    ("<row r=\"1048577\"/>", "workbook-damage-rows"),
    ("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>", "workbook-damage-cells"),
    ("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>", "workbook-damage-cells"),
    ("<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>", "workbook-damage-cells"),
    ("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "workbook-damage-cells"),
    ("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>", "workbook-damage-text"),
    ("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>-1</v></c></row>", "workbook-damage-text"),
    ("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99999999999999999999</v></c></row>", "workbook-damage-text"),
    ("<row r=\"2\"><c r=\"A2\" s=\"-1\"><v>1</v></c></row>", "workbook-damage-style"),
    ("<row r=\"2\"><c r=\"A2\" s=\"4294967296\"><v>1</v></c></row>", "workbook-damage-style"),
    ("<row r=\"2\"><c r=\"A2\" s=\"1\"><v>1</v></c></row>", "workbook-damage-style"),
    ("<row r=\"2\"><c r=\"A2\"><v>one</v></c></row>", "workbook-damage-number"),
    ("<row r=\"2\"><c r=\"A2\" t=\"x\"><v>1</v></c></row>", "workbook-damage-type"),
    ("<row r=\"2\"><c r=\"A2\"><v>1</v></row>", "workbook-damage-markup"),
    ("<row r=\"2\"><c r=\"A2\"><v>&unw;</v></c></row>", "workbook-damage-markup"),
  ])
  func damageIsNamed(_ rows: String, _ reason: String) throws {
    let read = try ReadWorkbook(WrittenWorkbook("S", rows))
    #expect(read.codes == ["workbook-damaged"])
    #expect(read.reason == reason)
  }

  @Test func theCellIsNamed() throws {
    let rows = "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>7</v></c></row>"
    let finding = try #require(try ReadWorkbook(WrittenWorkbook("S", rows)).findings.first)
    #expect(finding.place.cell == "C2")
    #expect(finding.place.sheet == "S")
  }

  @Test func theLastCellOfTheLargestSheetIsNoBurden() throws {
    let rows = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"
    var workbook = WrittenWorkbook("S", rows)
    workbook.sheets[0].before = "<dimension ref=\"A1:XFD1048576\"/>"
    let read = try ReadWorkbook(workbook)
    #expect(read.column == ["1"])
    #expect(read.tally.outside.count == 1)
    #expect(read.findings == [])
  }
}
