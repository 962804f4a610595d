import TestFolders
import Testing

@testable import Formats

/// The value of merged cells belongs to all of them.
@Suite struct MergedCellsTests {
  private func read(_ rows: String, _ ranges: [String]) throws -> ReadWorkbook {
    let merged = ranges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return try ReadWorkbook(
      WrittenWorkbook([WrittenWorkbook.Sheet("S", rows, after: "<mergeCells>\(merged)</mergeCells>")]))
  }

  @Test func rowsBelowHaveTheValue() throws {
    let rows =
      "<row r=\"2\"><c r=\"A2\"><v>7</v></c><c r=\"B2\"><v>1</v></c></row>"
      + "<row r=\"3\"><c r=\"B3\"><v>2</v></c></row><row r=\"5\"><c r=\"B5\"><v>3</v></c></row>"
      + "<row r=\"6\"><c r=\"B6\"><v>4</v></c></row>"
    let read = try read(rows, ["A2:A5"])
    #expect(read.rows == [["7", "1", ""], ["7", "2", ""], ["7", "3", ""], ["", "4", ""]])
  }

  @Test func columnsBesideHaveTheValueUnlessItIsAHeading() throws {
    let rows =
      "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row><row r=\"3\"><c r=\"A3\"><v>8</v></c><c r=\"C3\"><v>1</v></c></row>"
    let read = try read(rows, ["A2:C2", "A3:B3"])
    #expect(read.rows == [["7", "", ""], ["8", "8", "1"]])
  }

  @Test func aRangeWithoutOtherCellsMakesNoRows() throws {
    let read = try read("<row r=\"2\"><c r=\"A2\"><v>7</v></c></row><row r=\"3\"><c r=\"A3\"/></row>", ["A2:A1048576"])
    #expect(read.rows.count == 1)
  }

  @Test func aRangeOverTheWholeSheetCostsNothing() throws {
    let rows = (2...500).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>1</v></c></row>" }.joined()
    let read = try read(rows, ["B2:XFD1048576"])
    #expect(read.rows.count == 499)
  }

  @Test func whatIsNoRangeIsDamage() throws {
    #expect(try read("", ["A2:ZZZ9"]).reason == "workbook-damage-merged")
    #expect(try read("", ["A9:A2"]).reason == "workbook-damage-merged")
  }

  @Test func tooManyRangesAreRefused() throws {
    let read = try read("", (1...65_537).map { "A\(2 * $0):A\(2 * $0 + 1)" })
    #expect(read.codes == ["workbook-too-large"])
  }
}
