import Model
import TestFolders
import Testing

@testable import Formats

/// Nothing in a workbook uses unlimited memory or time.
@Suite struct WorkbookLimitsTests {
  private static let row = "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"

  @Test func doctypesAreRefused() throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.parts = [
      (
        "xl/worksheets/sheet1.xml",
        "<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet xmlns=\"\(WrittenWorkbook.main)\"><sheetData/></worksheet>"
      )
    ]
    let read = try ReadWorkbook(workbook)
    #expect(read.codes == ["workbook-damaged"])
    #expect(read.reason == "workbook-damage-doctype")
  }

  @Test func partsInOtherEncodingsAreRefused() throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.parts = [("xl/sharedStrings.xml", "\u{0}<sst/>")]
    #expect(try ReadWorkbook(workbook).reason == "workbook-damage-encoding")
  }

  @Test func aTextThatManyCellsShareCountsForEach() throws {
    let text = String(repeating: "x", count: 131_000)
    let rows = (2...600).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"s\"><v>0</v></c></row>" }.joined()
    var workbook = WrittenWorkbook("S", rows)
    workbook.texts = "<si><t>\(text)</t></si>"
    let read = try ReadWorkbook(workbook)
    #expect(read.codes == ["workbook-too-large"])
    #expect(read.reason == "workbook-limit-sheet")
  }

  @Test func cellsHaveALongestText() throws {
    let text = String(repeating: "x", count: 131_073)
    let inline = try ReadWorkbook(
      WrittenWorkbook("S", "<row r=\"2\">\(WrittenWorkbook.Sheet.text("A2", text))</row>"))
    #expect(inline.reason == "workbook-limit-cell")
    var shared = WrittenWorkbook("S", "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>")
    shared.texts = "<si><t>\(text)</t></si>"
    #expect(try ReadWorkbook(shared).reason == "workbook-limit-cell")
  }

  @Test func stylesAreLimited() throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.styles = "<cellXfs>" + String(repeating: "<xf/>", count: 65_537) + "</cellXfs>"
    #expect(try ReadWorkbook(workbook).reason == "workbook-limit-styles")
  }

  @Test func attributesAreLimited() throws {
    let attributes = (0..<200).map { " a\($0)=\"1\"" }.joined()
    let read = try ReadWorkbook(WrittenWorkbook("S", "<row r=\"2\"\(attributes)/>"))
    #expect(read.codes == ["workbook-too-large"])
  }

  @Test func sharedFormulasAreNotWorkedOut() throws {
    let formula = "<f t=\"shared\" ref=\"A2:XFD1048576\" si=\"4294967295\">A1+1</f>"
    let read = try ReadWorkbook(WrittenWorkbook("S", "<row r=\"2\"><c r=\"A2\">\(formula)<v>5</v></c></row>"))
    #expect(read.column == ["5"])
    #expect(read.tally.formulas.count == 1)
  }

  @Test func sheetsAreLimited() throws {
    let read = try ReadWorkbook(WrittenWorkbook((0...250).map { WrittenWorkbook.Sheet("S\($0)", Self.row) }))
    #expect(read.reason == "workbook-limit-sheets")
  }

  @Test(arguments: [0, 1, 2]) func partsThatAreMissingAreNamed(_ part: Int) throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.parts =
      [
        [("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook/>")],
        [("xl/_rels/workbook.xml.rels", "<Relationships/>")],
        [("xl/workbook.xml", "<workbook xmlns=\"\(WrittenWorkbook.main)\"/>")],
      ][part]
    #expect(try ReadWorkbook(workbook).reason == "workbook-damage-parts")
  }

  @Test func twoSheetsOfOneNameAreDamage() throws {
    let read = try ReadWorkbook(WrittenWorkbook([WrittenWorkbook.Sheet("A", ""), WrittenWorkbook.Sheet("a", "")]))
    #expect(read.reason == "workbook-damage-names")
  }

  @Test(arguments: [
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", "XLSB"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "Word"),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "PowerPoint"),
  ])
  func otherDocumentsAreNamed(_ type: String, _ kind: String) throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.type = type
    let read = try ReadWorkbook(workbook)
    #expect(read.codes == ["workbook"])
    #expect(read.findings.first?.found == kind)
  }

  @Test func everyCutWorkbookIsRefusedOrRead() throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.texts = "<si><t>a</t></si>"
    workbook.styles = CellStylesTests.styles
    let bytes = workbook.bytes
    for count in stride(from: 1, to: bytes.count, by: 37) {
      let read = try ReadWorkbook(Array(bytes.prefix(count)))
      #expect(!read.findings.isEmpty)
    }
  }

  @Test func everyChangedByteIsRefusedOrRead() throws {
    var workbook = WrittenWorkbook("S", Self.row)
    workbook.texts = "<si><t>a</t></si>"
    let bytes = workbook.bytes
    for index in stride(from: 0, to: bytes.count, by: 11) {
      var changed = bytes
      changed[index] ^= 0x15
      _ = try ReadWorkbook(changed)
    }
  }
}
