import TestFolders
import Testing

@testable import Formats

@Suite struct WorkbookMarkingTests {
  private static let table = [["entity", "year"], ["EXW", "2025"], ["EXH", "x"]]
  private static let sheet = "xl/worksheets/sheet1.xml"

  @Test func onlyWhatMustChangeIsChanged() throws {
    var workbook = WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table), WrittenWorkbook.Sheet("B", Self.table)])
    workbook.styles = "<cellXfs count=\"1\"><xf/></cellXfs>"
    workbook.parts = [
      ("xl/media/ü.bin", "\u{1}\u{2}"), ("xl/calcChain.xml", "<calcChain/>"), ("xl/vbaProject.bin", "m"),
    ]
    let marked = try MarkedPackage(workbook, cells: [(0, 2, 2)])
    #expect(
      marked.changed == [
        "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml", Self.sheet,
      ])
    #expect(Array(marked.names.prefix(marked.before.count)) == (try MarkedPackage.parts(workbook.bytes)).names)
    #expect(
      marked.added == [
        "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml", "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/sheet3.xml",
      ])
  }

  @Test func theListIsPassedOverAndItsTextsAreTexts() throws {
    let marked = try MarkedPackage(
      WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)]), cells: [(0, 3, 2), nil], found: "=1+1")
    let file = try TemporaryArchive(marked.bytes)
    let workbook = try XLSXWorkbook(path: file.path, file: "a.xlsx")
    #expect(workbook.sheets.map(\.name) == ["A", "To do"])
    #expect(try workbook.survey(1, rowLimit: 60).isToDo)
    #expect(try !workbook.survey(0, rowLimit: 60).isToDo)
    #expect(try !workbook.survey(0, rowLimit: 60).hasComments)
    let list = marked.after["xl/worksheets/sheet2.xml"] ?? ""
    #expect(list.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t></is>"))
    #expect(list.contains("<hyperlink ref=\"D6\" location=\"'A'!B3\""))
    // The only formula is ours, with its result.
    #expect(list.ranges(of: "<f>").count == 1)
    #expect(list.contains("<v>1!B3</v>"))
    #expect(list.contains("<dataValidation type=\"list\""))
    #expect(marked.after["xl/workbook.xml"]?.contains("activeTab=\"1\"") == true)
  }

  @Test func aMarkLooksForItsCellInTheList() throws {
    let marked = try MarkedPackage(
      WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)]), cells: [(0, 2, 2), (0, 3, 2)])
    let sheet = marked.after[Self.sheet] ?? ""
    #expect(sheet.contains("<conditionalFormatting sqref=\"B2 B3\"><cfRule type=\"expression\""))
    #expect(sheet.contains("COUNTIF(mainstream_to_do,&quot;1!&quot;&amp;ADDRESS(ROW(),COLUMN(),4))&gt;0</formula>"))
    #expect(marked.after["xl/styles.xml"]?.contains("<dxfs count=\"2\">") == true)
    #expect(marked.after["xl/workbook.xml"]?.contains(">'To do'!$J$6:$J$7</definedName></definedNames>") == true)
  }

  @Test func elementsStandInTheOrderOfTheFormat() throws {
    let after =
      "<mergeCells/><conditionalFormatting sqref=\"A1\"><cfRule type=\"cellIs\" priority=\"1\"/></conditionalFormatting>"
      + "<dataValidations/><pageMargins/><drawing/><tableParts/>"
    let marked = try MarkedPackage(
      WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table, after: after)]), cells: [(0, 2, 2)])
    let text = marked.after[Self.sheet] ?? ""
    let places = [
      "<mergeCells", "<conditionalFormatting sqref=\"B2\"", "<conditionalFormatting sqref=\"A1\"", "priority=\"2\"",
      "<dataValidations", "<pageMargins", "<drawing", "<legacyDrawing", "<tableParts",
    ].map { text.ranges(of: $0).first?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test func aMarkedFileThatIsMarkedAgainHoldsOnlyTheNewMarks() throws {
    let workbook = WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)])
    let first = try MarkedPackage(workbook, cells: [(0, 2, 2), (0, 3, 1)], found: "first")
    let second = try MarkedPackage(first.bytes, cells: [(0, 3, 2)], found: "second")
    #expect(second.names == first.names)
    let whole = second.after.values.joined()
    #expect(!whole.contains("first"))
    #expect(second.after[Self.sheet]?.ranges(of: "<conditionalFormatting").count == 1)
    #expect(second.after["xl/comments1.xml"]?.ranges(of: "<comment ").count == 1)
    #expect(second.after["xl/drawings/vmlDrawing1.vml"]?.ranges(of: "<v:shape ").count == 1)
    #expect(second.after["xl/styles.xml"] == first.after["xl/styles.xml"])
    #expect(second.after["xl/workbook.xml"]?.ranges(of: "<definedName ").count == 1)
    #expect(second.after["xl/workbook.xml"]?.contains("$J$6:$J$6<") == true)
    let clean = try MarkedPackage(second.bytes, cells: [])
    #expect(clean.after[Self.sheet]?.contains("conditionalFormatting") == false)
    #expect(clean.after["xl/comments1.xml"]?.contains("<comment ") == false)
  }

  @Test(arguments: [WrittenWorkbook.main, WrittenWorkbook.strictMain]) func bothFormsOfTheStandard(
    _ namespace: String
  ) throws {
    var workbook = WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)])
    workbook.namespace = namespace
    let marked = try MarkedPackage(workbook, cells: [(0, 2, 2)])
    #expect(marked.after["xl/worksheets/sheet2.xml"]?.contains("<worksheet xmlns=\"\(namespace)\">") == true)
    let isStrict = namespace == WrittenWorkbook.strictMain
    #expect(marked.after["xl/worksheets/_rels/sheet1.xml.rels"]?.contains("purl.oclc.org") == isStrict)
  }

  @Test func aPrefixOfTheNamespaceIsKept() throws {
    var workbook = WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)])
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let main = "xmlns:x=\"\(WrittenWorkbook.main)\""
    workbook.parts = [
      (
        Self.sheet,
        "<x:worksheet \(main)><x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"
      ),
      (
        "xl/workbook.xml",
        "<x:workbook \(main) xmlns:r=\"\(relations)\"><x:sheets><x:sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></x:sheets></x:workbook>"
      ),
    ]
    let marked = try MarkedPackage(workbook, cells: [(0, 2, 2)])
    #expect(marked.after[Self.sheet]?.contains("<x:conditionalFormatting sqref=\"B2\"><x:cfRule") == true)
    #expect(marked.after["xl/workbook.xml"]?.contains("<x:sheet xmlns:r=") == true)
    #expect(marked.after["xl/worksheets/sheet2.xml"]?.contains("<c r=\"K6\"><v>7</v></c>") == true)
    let file = try TemporaryArchive(marked.bytes)
    #expect(try XLSXWorkbook(path: file.path, file: "a.xlsx").sheets.count == 2)
  }

  @Test func onlyTheListIsSelected() throws {
    let workbook = WrittenWorkbook([
      WrittenWorkbook.Sheet(
        "A", "", before: "<sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>")
    ])
    let marked = try MarkedPackage(workbook, cells: [nil])
    #expect(marked.after[Self.sheet]?.contains("tabSelected=\"0\"") == true)
  }

  @Test func aLockedOrSignedWorkbookIsRefused() throws {
    var locked = WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)])
    locked.properties = "<workbookProtection lockStructure=\"1\"/>"
    #expect(throws: MarkingProblem.locked) { try MarkedPackage(locked, cells: []) }
    var signed = WrittenWorkbook([WrittenWorkbook.Sheet("A", Self.table)])
    signed.parts = [("_xmlsignatures/sig1.xml", "<Signature/>")]
    #expect(throws: MarkingProblem.signed) { try MarkedPackage(signed, cells: []) }
  }

  @Test func aNameThatIsTakenIsNotUsedTwice() throws {
    let workbook = WrittenWorkbook([WrittenWorkbook.Sheet("to do", Self.table)])
    let marked = try MarkedPackage(workbook, cells: [(0, 2, 2)])
    #expect(marked.after["xl/workbook.xml"]?.contains("name=\"To do 2\"") == true)
  }
}
