import Formats
import Testing
import Words

@testable import Reporting

@Suite struct TablesWorkbookTests {
  @Test func rowsOfOurOwnFilesAreRead() {
    var csv = CSVWriter()
    csv.row(["indicator", "number", "text"])
    csv.cell("6")
    csv.cell(formatted: "-0.25")
    csv.cell("a \"quoted\", text\nof two lines")
    csv.endRow()
    csv.row(["10", "12", "=1+1"])
    var rows: [[String]] = []
    let table = OwnTable(bytes: Array(csv.text.utf8))
    table.forEachRow { rows.append($0) }
    #expect(rows[1] == ["6", "-0.25", "a \"quoted\", text\nof two lines"])
    // The apostrophe stays: the workbook shows what the CSV file shows.
    #expect(rows[2] == ["10", "12", "'=1+1"])
    let survey = table.survey
    #expect(survey.rowCount == 2)
    // The number of an indicator is a name.
    #expect(survey.columns.map(\.isNumber) == [false, true, false])
  }

  @Test(arguments: [
    ("12", true), ("1.5", true), ("007", false), ("1e5", false), ("1234567890123456", false), ("-", false),
  ])
  func onlyPlainNumbersAreNumbers(_ text: String, _ isNumber: Bool) {
    #expect(OwnTable(bytes: Array("value\n\(text)\n".utf8)).survey.columns[0].isNumber == isNumber)
  }

  @Test func theWorkbookIsAlwaysTheSame() throws {
    let report = SmallReport.make(
      [SmallReport.card("EXW", 2025, [.level(1), .level(2), .notReported])], editions: [SmallReport.now])
    let words = try Catalogue.embedded()
    let files = try ReportSite(words: words).files(for: report)
    let file = try #require(files.first { $0.path == "data/tables.xlsx" })
    #expect(TablesWorkbook(view: ReportView(report: report, words: words), files: files).file == file)
    #expect(file.bytes.starts(with: [0x50, 0x4B, 3, 4]))
  }

  /// Each table says what its rows are.
  @Test func everyTableIsExplained() throws {
    let words = try Catalogue.embedded()
    for name in TablesWorkbook.names { #expect(words.contains("tables-row-\(name)"), "\(name)") }
  }
}
