import TestFolders
import Testing

@testable import Formats

/// The texts of cells, in each way in which workbooks hold them.
@Suite struct CellTextTests {
  private func column(_ cells: [String], texts: String = "", namespace: String = WrittenWorkbook.main) throws
    -> [String]
  {
    let rows = cells.enumerated().map { "<row r=\"\($0 + 2)\">\($1)</row>" }.joined()
    var workbook = WrittenWorkbook("S", "<row r=\"1\"><c r=\"A1\"><v>0</v></c></row>" + rows)
    workbook.texts = texts
    workbook.namespace = namespace
    let read = try ReadWorkbook(workbook)
    #expect(read.codes == [])
    return read.column
  }

  @Test(arguments: [WrittenWorkbook.main, WrittenWorkbook.strictMain])
  func sharedAndInlineTextsAreRead(_ namespace: String) throws {
    let texts =
      "<si><t>one &amp; two</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">ch </t></r></si>"
    let cells = [
      "<c r=\"A2\" t=\"s\"><v>0</v></c>", "<c r=\"A3\" t=\"s\"><v>1</v></c>",
      "<c r=\"A4\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>",
      "<c r=\"A5\" t=\"str\"><f>A1&amp;B1</f><v>result</v></c>",
    ]
    #expect(try column(cells, texts: texts, namespace: namespace) == ["one & two", "rich ", "inline", "result"])
  }

  @Test func phoneticGuidesAreLeftOut() throws {
    let texts = "<si><t>課長</t><rPh sb=\"0\" eb=\"2\"><t>カチョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
    #expect(try column(["<c r=\"A2\" t=\"s\"><v>0</v></c>"], texts: texts) == ["課長"])
  }

  @Test func escapesStandForTheirCharacters() throws {
    let texts = "<si><t>a_x000D_\nb_x005F_x000D_c_x0007_d_x263A_</t></si>"
    #expect(try column(["<c r=\"A2\" t=\"s\"><v>0</v></c>"], texts: texts) == ["a\nb_x000D_c d☺"])
  }

  @Test func booleansErrorsAndDatesAreTexts() throws {
    let cells = [
      "<c r=\"A2\" t=\"b\"><v>1</v></c>", "<c r=\"A3\" t=\"b\"><v>0</v></c>", "<c r=\"A4\" t=\"e\"><v>#N/A</v></c>",
      "<c r=\"A5\" t=\"d\"><v>2025-12-31T00:00:00</v></c>", "<c r=\"A6\" t=\"d\"><v>2025-12-31</v></c>",
    ]
    #expect(try column(cells) == ["TRUE", "FALSE", "#N/A", "2025-12-31", "2025-12-31"])
  }

  @Test func cellsAndRowsWithoutANameFollowEachOther() throws {
    let read = try ReadWorkbook(
      WrittenWorkbook("S", "<row><c><v>0</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>"))
    #expect(read.rows == [["1", "2", ""]])
    #expect(read.cells == [["A2", "B2", "C2"]])
  }

  @Test func elementsOfOtherNamespacesAreNoCells() throws {
    let read = try ReadWorkbook(
      WrittenWorkbook(
        "S", "<row r=\"2\"><c r=\"A2\"><v>1</v><x:v xmlns:x=\"urn:x\">2</x:v></c></row>"))
    #expect(read.column == ["1"])
  }
}
