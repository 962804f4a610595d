import Foundation
import Glibc
import Testing

@testable import Intake

/// Whatever lies in a folder of submissions, the rest of it is read.
@Suite struct SubmissionFilesTests {
  private static let good = "entity,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,meets\n"
  private let folder: SubmissionFolder

  init() throws {
    folder = try SubmissionFolder()
    try folder.write("z/ratings.csv", Self.good)
  }

  /// What was found beside the good file, which must have been read.
  private func findings() throws -> [String] {
    let read = try folder.read()
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=meets"])
    return read.places
  }

  @Test func filesOfOtherKindsAreSkippedWithANote() throws {
    for name in ["a.pdf", "csv", "xml", "b.csv.gz", "README"] { try folder.write(name, "x") }
    try folder.write(".hidden", "x")
    #expect(try findings().sorted() == ["README", "a.pdf", "b.csv.gz", "csv", "xml"].map { "file-skipped \($0)" })
  }

  @Test func csvIsKnownByItsHeader() throws {
    try folder.write("a/b/whatever.CSV", "entity,year,indicator,rating\nEXH,2025,1,meets\nEXH,2025,2,meets\n")
    let read = try folder.read()
    #expect(read.ratings.count == 4)
    #expect(read.findings == [])
  }

  @Test(arguments: [
    ("a.csv", "", "file-empty a.csv:1"), ("a.xml", "", "file-empty a.xml:1"),
    ("a.csv", "\u{0}\u{0}\u{0}", "table-unknown a.csv:1"),
    ("a.xml", "<html/>", "file-is-web-page a.xml"), ("a.xml", "PK\u{3}\u{4}", "file-is-archive a.xml"),
    ("a.xml", "<a/>", "xml-root-unknown a.xml:1:1"), ("a.xml", "PK", "xml-not-well-formed a.xml:1:1"),
    ("a.csv", "\"", "csv-quote-unclosed a.csv:1:1"), ("a.xml", "<!DOCTYPE a>", "xml-doctype a.xml:1:1"),
    ("new\nline \u{1B}[2J.csv", "", "file-empty new\nline \u{1B}[2J.csv:1"), ("-rf.csv", "", "file-empty -rf.csv:1"),
  ]) func badFileDoesNotStopTheOthers(_ name: String, _ text: String, _ finding: String) throws {
    try folder.write(name, text)
    #expect(try findings().contains(finding))
  }

  @Test func workbookUnderAnotherNameIsNamed() throws {
    try folder.write("a.csv", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    #expect(try findings() == ["file-is-workbook a.csv"])
  }

  @Test func pipesAndLinksToNowhereAreUnreadable() throws {
    #expect(mkfifo(folder.path("pipe.csv"), 0o600) == 0)
    try folder.link("nowhere.csv", to: "gone.csv")
    try folder.link("itself.csv", to: "itself.csv")
    #expect(
      try findings().sorted() == ["itself", "nowhere", "pipe"].map { "file-unreadable \($0).csv" })
  }

  @Test func folderThatEndsInCSVIsAFolder() throws {
    try folder.write("a.csv/ratings.csv", "entity,year,indicator,rating\nEXH,2025,1,meets\nEXH,2025,2,meets\n")
    #expect(try folder.read().ratings.count == 4)
  }

  @Test(.enabled(if: getuid() != 0)) func fileThatMayNotBeReadIsNamed() throws {
    try folder.write("a.csv", Self.good)
    chmod(folder.path("a.csv"), 0)
    #expect(try findings() == ["file-unreadable a.csv"])
  }

  @Test(.timeLimit(.minutes(1))) func linksThatLeadInCirclesEnd() throws {
    for name in ["a", "b", "c"] { try folder.link(name, to: ".") }
    try folder.write("d/x.txt", "")
    for name in ["e", "f"] { try folder.link("d/\(name)", to: "..") }
    #expect(
      try findings() == ["a", "b", "c"].map { "folder-twice \($0)" } + [
        "folder-twice d/e", "folder-twice d/f", "file-skipped d/x.txt",
      ])
  }

  @Test func foldersThatLieTooDeepAreNamed() throws {
    let deep = Array(repeating: "d", count: 20).joined(separator: "/")
    try folder.write("\(deep)/ratings.csv", Self.good)
    #expect(try findings() == ["folder-too-deep \(Array(repeating: "d", count: 17).joined(separator: "/"))"])
  }

  @Test func nameThatIsNotUTF8IsAFinding() throws {
    let path = Array((folder.path("a") + "?.csv").utf8CString).map { $0 == 0x3F ? CChar(bitPattern: 0xFF) : $0 }
    let file = path.withUnsafeBufferPointer { creat($0.baseAddress!, 0o600) }
    #expect(file >= 0)
    close(file)
    #expect(try findings().count == 1)
    path.withUnsafeBufferPointer { _ = unlink($0.baseAddress!) }
  }

  @Test func emptyFolderIsAFinding() throws {
    let empty = try SubmissionFolder()
    #expect(try empty.read().codes == ["folder-empty"])
  }
}
