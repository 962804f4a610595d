import Foundation
import Model
import TestFolders
import Testing

@testable import Intake

/// An archive is read like a folder of its name.
@Suite struct ArchivesTests {
  private static let ratings = "entity,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,exceeds\n"
  private static let answers = "entity,year,indicator,question,answer\nEXW,2025,1,share,15\nEXW,2025,1,policy,maybe\n"
  private static let document =
    "<submission entity=\"EXW\" year=\"2025\"><rating indicator=\"1\" rating=\"meets\"/>"
    + "<rating indicator=\"2\" rating=\"exceeds\"/></submission>"

  private let folder: SubmissionFolder

  init() throws { folder = try SubmissionFolder() }

  private func archive(_ name: String, _ files: [(String, String)]) throws {
    try folder.write(name, bytes: WrittenArchive(files.map { WrittenArchive.Entry($0, $1) }).bytes)
  }

  @Test func archiveGivesWhatItsFolderGives() throws {
    let files = [("ratings.csv", Self.ratings), ("answers.csv", Self.answers)]
    let other = try SubmissionFolder()
    for (name, text) in files { try other.write("exw.zip/\(name)", text) }
    try archive("exw.zip", files)
    let unpacked = try other.read()
    let packed = try folder.read()
    #expect(unpacked.ratings.count == 2)
    #expect(unpacked.answers.count == 1)
    #expect(packed.submissions == unpacked.submissions)
    #expect(packed.findings == unpacked.findings)
    #expect(packed.places == ["answer-not-yes-no exw.zip/answers.csv:3:19"])
    #expect(packed.files == unpacked.files)
  }

  @Test func archiveMayHoldADocument() throws {
    try archive("exw.zip", [("anything.xml", Self.document)])
    let read = try folder.read()
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=exceeds"])
    #expect(read.findings == [])
    #expect(read.files == ["exw.zip/anything.xml"])
  }

  @Test func badArchiveDoesNotStopTheOthers() throws {
    try folder.write("a.zip", "PK\u{3}\u{4}")
    try archive("b.xlsx", [("[Content_Types].xml", "<Types/>")])
    try archive("c.ZIP", [("2025/exw/ratings.csv", Self.ratings), ("notes.txt", "x"), ("../escape.csv", "x")])
    try folder.write("d.xml", "<html/>")
    let read = try folder.read()
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=exceeds"])
    #expect(
      read.places == [
        "zip-damaged a.zip", "file-skipped c.ZIP/notes.txt", "zip-name-unsafe c.ZIP/../escape.csv", "workbook b.xlsx",
        "file-is-web-page d.xml",
      ])
  }

  @Test func folderThatEndsInZIPIsAFolder() throws {
    try folder.write("a.zip/ratings.csv", Self.ratings)
    #expect(try folder.read().ratings.count == 2)
  }

  @Test func archiveMayBeNamedAlone() throws {
    try archive("exw.zip", [("ratings.csv", Self.ratings)])
    let path = folder.path("exw.zip")
    let files = SubmissionFiles(file: path)
    #expect(files.items.map(\.name) == ["\(path)/ratings.csv"])
    #expect(files.findings == [])
    #expect(SubmissionFiles(file: folder.path("nowhere.zip")).findings.map(\.code) == [.fileUnreadable])
  }
}
