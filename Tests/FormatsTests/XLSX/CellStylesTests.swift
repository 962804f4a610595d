import TestFolders
import Testing

@testable import Formats

/// Formats of cells change what a number means; colours and lines through a text are only seen.
@Suite struct CellStylesTests {
  static let styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
    + "<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
    + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
    + "<fill><patternFill patternType=\"solid\"/></fill></fills>"
    + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
    + "<xf numFmtId=\"9\"/><xf fontId=\"1\"/><xf fillId=\"2\"/><xf fontId=\"2\"/></cellXfs>"

  private func read(_ cells: String, properties: String = "") throws -> ReadWorkbook {
    var workbook = WrittenWorkbook("S", "<row r=\"2\">\(cells)</row>")
    workbook.styles = Self.styles
    workbook.properties = properties
    return try ReadWorkbook(workbook)
  }

  @Test func datesAndPercentagesAreReadAsTheCellShowsThem() throws {
    let cells = "<c r=\"A2\" s=\"1\"><v>46022</v></c><c r=\"B2\" s=\"2\"><v>0.15</v></c><c r=\"C2\"><v>0.15</v></c>"
    #expect(try read(cells).rows == [["2025-12-31", "15", "0.15"]])
  }

  @Test func datesOfOldWorkbooksAreCountedFrom1904() throws {
    let read = try read("<c r=\"A2\" s=\"1\"><v>44560</v></c>", properties: "<workbookPr date1904=\"1\"/>")
    #expect(read.rows == [["2025-12-31", "", ""]])
  }

  @Test func textsThatAreStruckOutAreCounted() throws {
    let read = try read("<c r=\"A2\" s=\"3\"><v>1</v></c><c r=\"B2\" s=\"5\"><v>2</v></c>")
    #expect(read.tally.struck.count == 1)
    #expect(read.tally.struck.first.map(\.column) == [1])
  }

  @Test func coloursCountWhereAColumnHasNothingElse() throws {
    let read = try read("<c r=\"A2\" s=\"4\"><v>1</v></c><c r=\"B2\" s=\"4\"/>")
    #expect(read.tally.coloured.map(\.column) == [2])
  }
}
