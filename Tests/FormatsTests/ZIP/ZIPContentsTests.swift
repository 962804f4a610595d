import TestFolders
import Testing

@testable import Formats

/// What a sound archive gives.
@Suite struct ZIPContentsTests {
  @Test func filesAreGivenInTheOrderOfTheirNamesAndOthersAreNamed() throws {
    let read = try ReadArchive(
      WrittenArchive([
        WrittenArchive.Entry("2025/ratings.csv", "a,b\n"), WrittenArchive.Entry("notes.txt", "x"),
        WrittenArchive.Entry("2025/", ""), WrittenArchive.Entry("2025/answers.csv", "c\n"),
      ]))
    #expect(read.names == ["2025/answers.csv", "2025/ratings.csv"])
    #expect(read.texts == ["2025/answers.csv": "c\n", "2025/ratings.csv": "a,b\n"])
    #expect(read.others == ["notes.txt"])
    #expect(read.findings == [])
  }

  @Test(arguments: ["__MACOSX/._ratings.csv", ".DS_Store", "2025/._ratings.csv", "2025/.hidden/ratings.csv"])
  func whatSystemsAddIsPassedOver(_ name: String) throws {
    let read = try ReadArchive(
      WrittenArchive([WrittenArchive.Entry(name, "x"), WrittenArchive.Entry("ratings.csv", "a\n")]))
    #expect(read.names == ["ratings.csv"])
    #expect(read.others == [])
    #expect(read.findings == [])
  }

  @Test func commentBehindTheDirectoryIsNoHindrance() throws {
    var archive = WrittenArchive("ratings.csv", "a\n")
    archive.comment = String(repeating: "PK\u{5}", count: 20_000)
    #expect(try ReadArchive(archive).texts == ["ratings.csv": "a\n"])
  }

  @Test func emptyFileInAnArchiveIsGiven() throws {
    #expect(try ReadArchive(WrittenArchive("ratings.csv", "")).texts == ["ratings.csv": ""])
  }

  @Test func digestsAreThoseOfTheFileAndOfTheArchive() throws {
    let archive = WrittenArchive("ratings.csv", "a,b\n")
    let folder = try TemporaryArchive(archive.bytes)
    let entry = try #require(try ZIPContents(path: folder.path, file: "a.zip") { _ in true }.entries.first)
    #expect(entry.sha256 == Fingerprint.sha256Hex(of: Array("a,b\n".utf8)))
    #expect(entry.archiveSHA256 == Fingerprint.sha256Hex(of: archive.bytes))
  }

  /// Whoever exchanges the archive after it was looked through gets nothing in.
  @Test func archiveThatChangesMeanwhileIsNotRead() throws {
    let folder = try TemporaryArchive(WrittenArchive("ratings.csv", "a,b\n").bytes)
    let entry = try #require(try ZIPContents(path: folder.path, file: "a.zip") { _ in true }.entries.first)
    try folder.write(WrittenArchive("ratings.csv", "a,c\n").bytes)
    var bytes = try InputBytes(path: folder.path, entry: entry)
    #expect(throws: ZIPProblem.self) { try bytes.forEachPiece { _ in true } }
  }
}
