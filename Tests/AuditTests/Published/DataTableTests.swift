import Testing

@testable import Audit

@Suite struct DataTableTests {
  @Test func cellsAreReadByColumnName() throws {
    let table = try DataTable(Array("entity,count,codes\nEXW,3,a b\n".utf8))
    let row = try #require(table.rows.first)
    #expect(table.columns == ["entity", "count", "codes"])
    #expect(row["entity"] == "EXW")
    #expect(row.number("count") == 3)
    #expect(row.words("codes") == ["a", "b"])
    #expect(row["nothing"] == "")
    #expect(row.line == 2)
  }

  /// Tables have an apostrophe before texts that a spreadsheet would treat as a formula.
  @Test(arguments: [("'=1+1", "=1+1"), ("'tis", "'tis"), ("'90s", "'90s"), ("'", "'")])
  func theApostropheBeforeAFormulaIsRemoved(_ cell: String, _ text: String) throws {
    #expect(try DataTable(Array("a\n\(cell)\n".utf8)).rows.map { $0["a"] } == [text])
  }
}
