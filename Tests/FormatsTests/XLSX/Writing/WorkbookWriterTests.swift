import Model
import Testing

@testable import Formats

@Suite struct WorkbookWriterTests {
  /// A workbook with one sheet that uses all that can be written.
  private func workbook(rows: Int = 1) -> [UInt8] {
    let book = WorkbookWriter(WorkbookProperties(title: "A & B", creator: "mainstream", custom: [("form", "EXW|2025")]))
    let plain = book.style(SheetCellStyle())
    let date = book.style(
      SheetCellStyle().with {
        $0.numberFormat = .date
        $0.isInput = true
      })
    var layout = WrittenSheet(name: "Ratings")
    layout.columns = [WrittenSheet.Column(width: 12, style: date)]
    layout.frozenRows = 1
    layout.filter = WrittenSheet.Filter(columns: 2, headerRow: 1, lastRow: 4)
    layout.protection = .inputOnly
    layout.conditions = [SheetCondition(range: "A2:A4", formula: "$A2=\"\"", mark: SheetCondition.Mark(fill: "FFF2CC"))]
    layout.validations = [SheetValidation(ranges: "A2", rule: .date)]
    book.definedNames = [SheetDefinedName("given", range: "Ratings!$A$2:$A$4")].compactMap(\.self)
    book.sheet(layout) { sheet in
      for _ in 0..<rows {
        sheet.row(
          [
            WrittenCell(.date(CalendarDate(strictly: "2025-12-31")!), date), WrittenCell(.text(" =1+1"), plain),
            WrittenCell(.decimal("-0.25"), plain), WrittenCell(.decimal("1234567890123456.5"), plain),
            WrittenCell(.formula("SUM(A1,1)", result: .number("1")), plain), WrittenCell(.blank, plain),
            WrittenCell(.number(7), plain), WrittenCell(.date(CalendarDate(strictly: "1850-01-01")!), plain),
          ], height: 30)
      }
    }
    return book.finished()
  }

  private func parts(_ bytes: [UInt8]) throws -> [String: String] {
    let read = try ReadArchive(workbook: bytes)
    #expect(read.findings == [])
    return read.texts
  }

  @Test func theSameCallsGiveTheSameBytes() {
    #expect(workbook() == workbook())
  }

  @Test func theArchiveIsSoundAndItsPartsAreThere() throws {
    let parts = try parts(workbook())
    #expect(
      parts.keys.sorted() == [
        "[Content_Types].xml", "docProps/app.xml", "docProps/core.xml", "docProps/custom.xml",
        "xl/_rels/workbook.xml.rels", "xl/styles.xml",
        "xl/workbook.xml", "xl/worksheets/sheet1.xml",
      ])
    #expect(parts["docProps/core.xml"]?.contains("<dc:title>A &amp; B</dc:title>") == true)
    #expect(parts["docProps/custom.xml"]?.contains("<vt:lpwstr>EXW|2025</vt:lpwstr>") == true)
    let book = try #require(parts["xl/workbook.xml"])
    #expect(book.contains(#"<definedName name="given">Ratings!$A$2:$A$4</definedName>"#))
    #expect(book.contains(#"hidden="1">Ratings!$A$1:$B$4</definedName>"#))
    #expect(book.contains(#"fullCalcOnLoad="1""#))
    #expect(parts["xl/styles.xml"]?.contains(#"quotePrefix="1""#) == true)
    #expect(parts["xl/styles.xml"]?.contains(#"<protection locked="0"/>"#) == true)
  }

  @Test func cellsHaveTheirTypes() throws {
    let sheet = try #require(try parts(workbook())["xl/worksheets/sheet1.xml"])
    for cell in [
      #"<c r="A1" s="1"><v>46022</v></c>"#,
      #"<c r="B1" s="2" t="inlineStr"><is><t xml:space="preserve"> =1+1</t></is></c>"#,
      #"<c r="C1"><v>-0.25</v></c>"#, #"<is><t>1234567890123456.5</t></is>"#,
      #"<c r="E1"><f>SUM(A1,1)</f><v>1</v></c>"#, #"<c r="F1"/>"#, #"<c r="G1"><v>7</v></c>"#, "<t>1850-01-01</t>",
      #"<row r="1" ht="30.0" customHeight="1">"#,
      #"ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen""#,
    ] { #expect(sheet.contains(cell), "\(cell)") }
    // The order of these elements is a rule of the format.
    let order = [
      "</sheetData>", "<sheetProtection", "<autoFilter", "<conditionalFormatting", "<dataValidations", "<pageMargins",
      "<pageSetup", "<ignoredErrors", "</worksheet>",
    ].map { sheet.range(of: $0)?.lowerBound }
    #expect(!order.contains(nil))
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
  }

  @Test func longSheetsAreWrittenInPieces() throws {
    let sheet = try #require(try parts(workbook(rows: 500))["xl/worksheets/sheet1.xml"])
    #expect(sheet.contains(#"<row r="500" "#))
  }

  @Test(arguments: [("1900-03-01", 61), ("2000-02-29", 36585), ("2025-12-31", 46022)])
  func daysAreCountedAsInExcel(_ date: String, _ number: Int) {
    #expect(CalendarDate(strictly: date)?.sheetNumber == number)
  }

  @Test func earlierDaysAreText() { #expect(CalendarDate(strictly: "1900-02-28")?.sheetNumber == nil) }
}
