import Testing

@testable import Formats

@Suite struct CSVWriterTests {
  @Test func quotationMarksStandOnlyWhereTheyAreNeeded() {
    var csv = CSVWriter()
    csv.row(["a", "b c", "d,e", "f\"g", "h\ni", ""])
    csv.cell(7)
    csv.cell("é")
    csv.endRow()
    #expect(csv.text == "a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\n7,é\n")
  }

  /// A spreadsheet must take no text for a formula.
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\0=1", "＝1", "＋1", "－1", "＠A1", "=HYPERLINK(\"x\")",
  ])
  func textThatLooksLikeAFormulaIsDefused(text: String) throws {
    var csv = CSVWriter()
    csv.row([text])
    let records = try Reading.csv("a\n" + csv.text)
    #expect(records.values == ["'" + text])
  }

  @Test(arguments: [
    "a", "x,y", "\"", "x\r\n", "\"\"", "\"\u{301}", "x\"\u{301},\u{308}y", ",\u{301}", "x\n\u{301}y", " é ", "-",
    "1\"2",
  ])
  func whatIsWrittenIsRead(text: String) throws {
    var csv = CSVWriter()
    csv.row(["a", "b"])
    csv.row([text, "z"])
    let records = try Reading.csv(csv.text)
    #expect(records.values == [text, "z"])
    #expect(records.findings.isEmpty)
  }
}
