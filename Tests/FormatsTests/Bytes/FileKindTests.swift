import Testing

@testable import Formats

@Suite struct FileKindTests {
  @Test(arguments: [
    ("<!DOCTYPE html>", FileKind.webPage), ("\u{FEFF}\n <HTML lang='en'>", .webPage),
    ("<?xml version='1.0'?>\n<html>", .webPage), ("<!-- saved -->\n<html>", .webPage),
    ("<?xml version='1.0'?><submission/>", .xml), ("<submission/>", .xml), ("<?xml", .xml),
    ("%PDF-1.7", .other("PDF")), ("{\\rtf1", .other("RTF")), ("PK\u{3}\u{4}..[Content_Types].xml", .workbook("XLSX")),
    ("PK\u{3}\u{4}..mimetypeapplication/vnd.oasis.opendocument.spreadsheet", .workbook("ODS")),
    ("PK\u{3}\u{4}..[Content_Types].xml..word/document.xml", .other("DOCX")), ("PK\u{3}\u{4}..a.csv", .archive("ZIP")),
  ]) func isKnownByTheFirstBytes(text: String, kind: FileKind) {
    #expect(FileKind(beginning: Array(text.utf8)) == kind)
  }

  @Test(arguments: ["", "entity,year", "PK,1", "a<html>", "\u{FEFF}entity;year", "%,PDF", "1 < 2"])
  func textIsOfNoOtherKind(text: String) { #expect(FileKind(beginning: Array(text.utf8)) == nil) }

  @Test func oldWorkbooksAndPicturesAreKnownByTheirMarks() {
    #expect(FileKind(beginning: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0]) == .workbook("XLS"))
    #expect(FileKind(beginning: [0x89, 0x50, 0x4E, 0x47]) == .other("PNG"))
    #expect(FileKind(beginning: [0xFF, 0xD8, 0xFF, 0xE0]) == .other("JPEG"))
    #expect(FileKind(beginning: [0x1F, 0x8B, 8]) == .archive("gzip"))
  }
}
