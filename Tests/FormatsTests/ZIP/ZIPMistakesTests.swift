import Model
import TestFolders
import Testing

@testable import Formats

/// What is wrong with an archive is a finding at the entry, and the rest of the archive is read.
@Suite struct ZIPMistakesTests {
  /// What is found about `entry` beside a sound one, which must have been read.
  private func found(_ entry: WrittenArchive.Entry) throws -> [String] {
    let read = try ReadArchive(WrittenArchive([entry, WrittenArchive.Entry("sound.csv", "a\n")]))
    #expect(read.texts == ["sound.csv": "a\n"])
    return read.places
  }

  @Test(arguments: [
    "../ratings.csv", "a/../../ratings.csv", "/ratings.csv", "/etc/passwd", "..", "a//ratings.csv", "a/./ratings.csv",
    "exw\\ratings.csv", "..\\ratings.csv", "C:ratings.csv", "c:/ratings.csv", "C:\\ratings.csv", "../", "/", "",
  ])
  func nameThatLeadsAwayIsRefused(_ name: String) throws {
    #expect(try found(WrittenArchive.Entry(name, "a\n")) == ["zip-name-unsafe a.zip/\(name)"])
  }

  @Test func nameOfAnyScriptIsTaken() throws {
    let names = ["سنة/ratings.csv", "年度 2025.csv", "a..b.csv", "ab:c.csv", "é.csv", "e\u{301}.csv"]
    let read = try ReadArchive(WrittenArchive(names.map { WrittenArchive.Entry($0, "a\n") }))
    #expect(Set(read.names.map { Array($0.utf8) }) == Set(names.map { Array($0.utf8) }))
    #expect(read.findings == [])
  }

  @Test(arguments: [(0o120777, "link"), (0o010644, "pipe"), (0o020644, "device"), (0o140644, "socket")])
  func entryThatIsNoFileIsRefused(_ mode: Int, _ kind: String) throws {
    var entry = WrittenArchive.Entry("ratings.csv", "/etc/passwd")
    entry.mode = mode
    #expect(try found(entry) == ["zip-entry-kind a.zip/ratings.csv"], "\(kind)")
  }

  @Test func folderThatHoldsBytesIsRefused() throws {
    #expect(try found(WrittenArchive.Entry("ratings.csv/", "a\n")) == ["zip-entry-kind a.zip/ratings.csv/"])
  }

  @Test func lockedFileIsRefused() throws {
    var entry = WrittenArchive.Entry("ratings.csv", "0123456789abcdef")
    entry.flags |= 1
    #expect(try found(entry) == ["zip-encrypted a.zip/ratings.csv"])
  }

  @Test(arguments: [1, 9, 12, 14, 93, 95, 65_535]) func unknownMethodIsRefused(_ method: Int) throws {
    var entry = WrittenArchive.Entry("ratings.csv", "a\n")
    entry.method = method
    #expect(try found(entry) == ["zip-method a.zip/ratings.csv"])
  }

  @Test(arguments: ["inner.zip", "INNER.ZIP", "a/table.xlsx", "a.7z"]) func innerArchiveIsNotOpened(_ name: String)
    throws
  {
    #expect(try found(WrittenArchive.Entry(name, "x")) == ["zip-nested a.zip/\(name)"])
  }

  @Test func wrongChecksumIsFoundBeforeAnythingIsRead() throws {
    var entry = WrittenArchive.Entry("ratings.csv", "a\n")
    entry.toldChecksum = 1
    #expect(try found(entry) == ["zip-damaged a.zip/ratings.csv"])
  }

  @Test(arguments: [1, 3, 1_000]) func wrongSizeIsFound(_ size: Int) throws {
    var entry = WrittenArchive.Entry("ratings.csv", "a\n")
    entry.toldSize = size
    #expect(try found(entry).count == 1)
  }

  /// One stored block of a deflated entry, which holds a byte less than was announced.
  @Test func deflatedEntryOfAnotherSizeIsRefused() throws {
    var entry = WrittenArchive.Entry("ratings.csv", "")
    entry.method = 8
    entry.data = [1, 2, 0, 0xFD, 0xFF] + Array("a\n".utf8)
    entry.toldChecksum = WrittenArchive.checksum(Array("a\n".utf8))
    entry.toldSize = 3
    #expect(try found(entry) == ["zip-other-size a.zip/ratings.csv"])
  }

  @Test func namesThatStandTwiceAreNamedAndNothingIsRead() throws {
    let names = ["b.csv", "a.csv", "b.csv", "c.csv", "a.csv"]
    let read = try ReadArchive(WrittenArchive(names.map { WrittenArchive.Entry($0, "a\n") }))
    #expect(read.places == ["zip-name-twice a.zip/a.csv", "zip-name-twice a.zip/b.csv"])
    #expect(read.names == [])
  }

  @Test(arguments: [
    (["[Content_Types].xml", "xl/workbook.xml"], "file-is-workbook", "XLSX"),
    (["[Content_Types].xml", "xl/workbook.bin"], "workbook", "XLSB"),
    (["[Content_Types].xml", "word/document.xml"], "workbook", "Word"),
    (["[Content_Types].xml", "ppt/presentation.xml"], "workbook", "Office"),
    (["mimetype", "content.xml"], "workbook", "OpenDocument"), (["Index/Document.iwa"], "workbook", "Numbers"),
  ])
  func workbookIsKnown(_ names: [String], _ code: String, _ kind: String) throws {
    let read = try ReadArchive(WrittenArchive(names.map { WrittenArchive.Entry($0, "<a/>") }))
    #expect(read.places == ["\(code) a.zip"])
    #expect(read.findings.first?.found == kind)
    #expect(read.names == [])
  }

  @Test func archiveWithoutATableIsEmpty() throws {
    #expect(try ReadArchive(WrittenArchive([])).places == ["zip-empty a.zip"])
    #expect(try ReadArchive(WrittenArchive("notes.txt", "x")).places == ["zip-empty a.zip"])
    #expect(try ReadArchive(WrittenArchive("a/", "")).places == ["zip-empty a.zip"])
    #expect(try ReadArchive([]).places == ["file-empty a.zip"])
  }
}
