import Foundation
import Glibc
import Testing

@testable import Intake

/// Files under other names are read if they contain a table, and what programs leave behind is passed over.
@Suite struct OtherNamesTests {
  private static let table = "entity,year,indicator,rating\nEXH,2025,1,meets\nEXH,2025,2,meets\n"
  private static let document =
    "<submission entity='EXH' year='2025'><rating indicator='1' rating='meets'/></submission>"
  private let folder: SubmissionFolder

  init() throws {
    folder = try SubmissionFolder()
    try folder.write("z/ratings.csv", "entity,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,meets\n")
  }

  @Test(arguments: ["a.tsv", "a.tab", "a.txt", "ratings.csv.txt", "ratings.csv ", "a.xls", "ratings", "RATINGS.TXT"])
  func tableIsReadUnderAnyName(_ name: String) throws {
    for delimiter in [",", "\t", "|", ";"] {
      try folder.write(name, Self.table.replacing(",", with: delimiter))
      let read = try folder.read()
      #expect(read.ratings.count == 4)
      #expect(read.codes.filter { $0 != "csv-delimiter" } == [])
    }
  }

  @Test func unicodeTextOfExcelIsRead() throws {
    let text = "\u{FEFF}" + Self.table.replacing(",", with: "\t")
    try folder.write("a.txt", bytes: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(try folder.read().ratings.count == 4)
  }

  @Test func documentIsReadUnderAnyName() throws {
    try folder.write("a.xml.txt", Self.document)
    #expect(try folder.read().ratings.count == 3)
  }

  @Test func textWithoutTableIsSkipped() throws {
    try folder.write("notes.txt", "Dear colleagues, the rating is attached.\n")
    try folder.write("ratings.csv.bak", "x")
    let read = try folder.read()
    #expect(read.places == ["file-skipped notes.txt", "file-skipped ratings.csv.bak"])
    #expect(read.findings.map(\.severity) == [.note, .warning])
  }

  @Test(arguments: [
    "~$ratings.csv", ".~lock.ratings.csv#", "Thumbs.db", "desktop.ini", "ratings.csv.part", "ratings.csv.crdownload",
    "a.tmp", "ratings.csv~",
  ]) func whatProgramsLeaveIsPassedOver(_ name: String) throws {
    try folder.write(name, Self.table)
    let read = try folder.read()
    #expect(read.ratings.count == 2)
    #expect(read.findings == [])
  }

  @Test func folderOfOtherKindsOnlyIsAnError() throws {
    let other = try SubmissionFolder()
    try other.write("a.docx", "x")
    try other.write("b/c.pdf", "%PDF-1.7")
    let read = try other.read()
    #expect(read.codes == ["folder-unread"])
    #expect(read.findings.first?.severity == .error)
    #expect(read.findings.first?.found == "a.docx, b/c.pdf")
  }

  @Test func nameThatIsNotUTF8IsReadAndShown() throws {
    let start = Array(folder.path("caf").utf8)
    let path = (start + [0xE9] + Array(".csv".utf8) + [0]).map { CChar(bitPattern: $0) }
    let file = try #require(fopen(path, "w"))
    fputs("entity,year,indicator,rating\nEXH,2025,1,metts\n", file)
    fclose(file)
    defer { unlink(path) }
    let read = try folder.read()
    #expect(read.places == ["rating-unknown caf\\xE9.csv:2:12"])
  }
}

/// Files that are named as archives or workbooks and are something else.
@Suite struct NamedAsArchiveTests {
  private static let table = "entity,year,indicator,rating\nEXH,2025,1,meets\n"

  @Test func tableNamedAsArchiveIsRead() throws {
    let folder = try SubmissionFolder()
    try folder.write("ratings.zip", Self.table)
    #expect(try folder.read().ratings == ["EXH 2025 1=meets"])
  }

  @Test(
    arguments: [
      ("a.zip", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4], "file-is-archive", "7z"),
      ("a.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "workbook-locked", nil),
      ("a.zip", Array("%PDF-1.7".utf8), "file-is-other", "PDF"),
    ] as [(String, [UInt8], String, String?)]) func otherFileIsNamed(
      _ name: String, _ bytes: [UInt8], _ code: String, _ found: String?
    ) throws
  {
    let folder = try SubmissionFolder()
    try folder.write(name, bytes: bytes)
    let read = try folder.read()
    #expect(read.places.first == "\(code) \(name)")
    #expect(read.findings.first?.found == found)
  }
}
