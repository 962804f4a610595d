import Model
import TestFolders
import Testing

@testable import Intake

/// Workbooks stand wherever tables and documents do; what cannot be read is named with its remedy.
@Suite struct WorkbookReaderTests {
  private static let workbook = WrittenWorkbook([
    .ratings([["EXW", "2025", "1", "meets"], ["EXW", "2025", "2", "exceeds"]])
  ])
  private static let both = ["EXW 2025 1=meets", "EXW 2025 2=exceeds"]

  private let folder: SubmissionFolder

  init() throws { folder = try SubmissionFolder() }

  @Test func aWorkbookMayLieInAnArchiveBesideTables() throws {
    var inner = WrittenArchive.Entry("exw.xlsx", "")
    inner.data = Self.workbook.bytes
    let answers = "entity,year,indicator,question,answer\nEXW,2025,1,share,15\n"
    try folder.write(
      "exw.zip", bytes: WrittenArchive([inner, WrittenArchive.Entry("answers.csv", answers)]).bytes)
    let read = try folder.read()
    #expect(read.ratings == Self.both)
    #expect(read.answers.count == 1)
    #expect(read.findings == [])
    #expect(read.files == ["exw.zip/answers.csv", "exw.zip/exw.xlsx"])
  }

  @Test func aWorkbookMayBeNamedAlone() throws {
    try folder.write("exw.xlsx", Self.workbook)
    let files = SubmissionFiles(file: folder.path("exw.xlsx"))
    #expect(files.items.map(\.format) == [.workbook])
    #expect(files.findings == [])
  }

  @Test func workbooksWithMacrosAreReadWithoutThem() throws {
    var workbook = Self.workbook
    workbook.type = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    try folder.write("exw.xlsm", workbook)
    let read = try folder.read()
    #expect(read.ratings == Self.both)
    #expect(read.codes == ["workbook-macros"])
  }

  @Test func aDamagedSheetMakesTheWorkbookNotCount() throws {
    var workbook = Self.workbook
    workbook.sheets.append(WrittenWorkbook.Sheet("Answers", "<row r=\"2\"/><row r=\"1\"/>"))
    try folder.write("exw.xlsx", workbook)
    let files = try SubmissionFiles(below: folder.url.path)
    var findings: [Finding] = []
    let builder = SubmissionBuilder(vocabulary: SampleVocabulary.vocabulary) { _ in }
    var reader = SubmissionReader(builder: builder) { findings.append($0) }
    for item in files.items { reader.read(item) }
    #expect(reader.brokenXML == ["exw.xlsx"])
    #expect(findings.map(\.code) == [.workbookDamaged])
    #expect(findings.first?.place.sheet == "Answers")
  }

  private static func wrapped(_ name: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
      + name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  @Test func encryptedWorkbooksAreNamed() throws {
    try folder.write("a.xlsx", bytes: Self.wrapped("EncryptedPackage"))
    try folder.write("b.xlsx", bytes: Self.wrapped("DRMEncryptedDataSpace"))
    try folder.write("c.xls", bytes: Self.wrapped("Workbook"))
    #expect(try folder.read().places == ["workbook-locked a.xlsx", "workbook-labelled b.xlsx", "workbook c.xls"])
  }

  @Test func otherFilesWithTheNameOfAWorkbookAreNamedOrRead() throws {
    try folder.write("a.xlsx", "<html><body>Sign in</body></html>")
    try folder.write("b.xlsx", "entity,year,indicator,rating\nEXW,2025,1,meets\n")
    try folder.write("c.xlsx", "%PDF-1.7")
    let read = try folder.readSome()
    #expect(read.places == ["file-is-web-page a.xlsx", "file-is-other c.xlsx"])
    #expect(read.ratings == ["EXW 2025 1=meets"])
  }

  @Test func workbooksUnderOtherNamesAreNamed() throws {
    try folder.write("a.csv", Self.workbook)
    try folder.write("b.xls", Self.workbook)
    try folder.write("c.zip", Self.workbook)
    #expect(Set(try folder.read().codes) == ["file-is-workbook"])
    #expect(try folder.read().findings.count == 3)
  }

  @Test func otherSpreadsheetsAreNamed() throws {
    let archives = [
      ("a.ods", [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]),
      ("b.xlsb", [("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "x")]),
      ("c.numbers", [("Index/Document.iwa", "x"), ("preview.jpg", "x")]),
    ]
    for (name, parts) in archives {
      try folder.write(name, bytes: WrittenArchive(parts.map { WrittenArchive.Entry($0.0, $0.1) }).bytes)
    }
    let read = try folder.read()
    #expect(read.places == ["workbook a.ods", "workbook b.xlsb", "workbook c.numbers"])
    #expect(read.findings.map(\.found) == ["OpenDocument", "XLSB", "Numbers"])
  }

  @Test func textsThatAreTooLongAreNamed() throws {
    let text = String(repeating: "x", count: 131_073)
    let read = try SubmissionFolder.read([.ratings([["EXW", "2025", "1", text]])])
    #expect(read.codes == ["workbook-too-large"])
  }

  @Test func foldersOfSavedSheetsKeepWorking() throws {
    try folder.write("exw/Start.csv", "Entity,EXW\nYear,2025\n")
    try folder.write("exw/Ratings.csv", "entity,year,indicator,rating\nEXW,2025,1,meets\n")
    #expect(try folder.read().ratings == ["EXW 2025 1=meets"])
  }

  /// A row of a template's open sheet holds only formulas until somebody writes into it.
  private static func actions(_ row: String, result: String) -> WrittenWorkbook {
    let texts = ["entity", "year", "indicator", "action"].enumerated().map {
      WrittenWorkbook.Sheet.text("\(WrittenWorkbook.Sheet.letters($0))1", $1)
    }
    func formulas(_ row: Int) -> String {
      "<c r=\"A\(row)\" t=\"str\"><f>IF(D\(row)=\"\",\"\",Identity!B1)</f>\(result)</c>"
        + "<c r=\"B\(row)\"><f>IF(D\(row)=\"\",\"\",Identity!B2)</f></c>"
    }
    return WrittenWorkbook([
      .ratings([["EXW", "2025", "1", "meets"]]),
      WrittenWorkbook.Sheet(
        "Actions",
        "<row r=\"1\">\(texts.joined())</row><row r=\"2\">\(formulas(2))\(row)</row><row r=\"3\">\(formulas(3))</row>"),
      WrittenWorkbook.Sheet("Identity", [["Entity", "EXW"], ["Year", "2025"]]),
    ])
  }

  @Test(arguments: ["", "<v></v>", "<v>EXW</v>"])
  func formulasThatRepeatTheEntityMakeNoRowAndGiveNoFinding(result: String) throws {
    try folder.write("blank.xlsx", Self.actions("", result: result))
    let read = try folder.readSome()
    #expect(read.ratings == ["EXW 2025 1=meets"])
    #expect(read.codes == ["sheets-passed-over"])
  }

  @Test func formulasWithoutAResultGiveWhatTheWorkbookSaysElsewhere() throws {
    let row = WrittenWorkbook.Sheet.text("C2", "1") + WrittenWorkbook.Sheet.text("D2", "Write the policy")
    try folder.write("exw.xlsx", Self.actions(row, result: ""))
    let read = try folder.readSome()
    #expect(read.submissions.flatMap(\.actions).count == 1)
    #expect(read.codes == ["sheets-passed-over"])
  }
}
