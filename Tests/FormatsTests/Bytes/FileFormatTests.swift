import Formats
import Testing

@Suite struct FileFormatTests {
  @Test(arguments: [
    ("a.csv", FileFormat.records(.csv)), ("A.CSV", .records(.csv)), ("a.b.xml", .records(.xml)), ("a.zip", .archive),
    ("a.XLSX", .records(.workbook)), ("a.xltm", .records(.workbook)), ("a.ods", .archive), ("a.xlsb", .archive),
  ])
  func theEndingOfANameTells(_ name: String, _ format: FileFormat) { #expect(FileFormat(fileName: name) == format) }

  @Test(arguments: ["", "csv", "a.csv.bak", "a.", "a.pdf"]) func otherNamesTellNothing(_ name: String) {
    #expect(FileFormat(fileName: name) == nil)
  }

  @Test func archivesHoldNoRecordsThemselves() {
    #expect(FileFormat.archive.records == nil)
    #expect(FileFormat.records(.xml).records == .xml)
  }
}
