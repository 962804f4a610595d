import Testing

@testable import Audit

@Suite struct DataTableTests {
  @Test func cellsAreReadByTheNamesOfTheirColumns() throws {
    let table = try DataTable(Array("entity,count,codes\nEXW,3,a b\n".utf8))
    let row = try #require(table.rows.first)
    #expect(table.columns == ["entity", "count", "codes"])
    #expect(row["entity"] == "EXW")
    #expect(row.number("count") == 3)
    #expect(row.words("codes") == ["a", "b"])
    #expect(row["nothing"] == "")
    #expect(row.line == 2)
  }

  /// Tables are written with an apostrophe before what a spreadsheet would take for a formula.
  @Test(arguments: [("'=1+1", "=1+1"), ("'tis", "'tis"), ("'90s", "'90s"), ("'", "'")])
  func theApostropheBeforeAFormulaIsTakenOff(_ cell: String, _ text: String) throws {
    #expect(try DataTable(Array("a\n\(cell)\n".utf8)).rows.map { $0["a"] } == [text])
  }
}
