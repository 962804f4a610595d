import Glibc
import TestFolders
import Testing

@testable import Formats

/// Archives that would take too much are refused before they take it.
@Suite struct ZIPLimitsTests {
  @Test func entriesAreCounted() throws {
    let entries = (0...ZIPLimits.maxEntries).map { WrittenArchive.Entry("\($0).csv", "a\n") }
    #expect(try ReadArchive(WrittenArchive(entries)).places == ["zip-too-large a.zip"])
    let file = try TemporaryArchive(WrittenArchive(Array(entries.dropFirst())).bytes)
    let most = try ZIPContents(path: file.path, file: "a.zip") { _ in true }
    #expect(most.entries.count == ZIPLimits.maxEntries)
    #expect(most.findings == [])
  }

  @Test func lengthOfANameIsBounded() throws {
    let longest = String(repeating: "é", count: (ZIPLimits.maxNameLength - 5) / 2) + "a.csv"
    #expect(longest.utf8.count == ZIPLimits.maxNameLength)
    #expect(try ReadArchive(WrittenArchive(longest, "a\n")).names == [longest])
    #expect(try ReadArchive(WrittenArchive("b" + longest, "a\n")).places == ["zip-too-large a.zip/b\(longest)"])
  }

  @Test func sizesThatAreAnnouncedAreAddedUp() throws {
    var entries = ["a.csv", "b.csv", "c.csv"].map { WrittenArchive.Entry($0, "a\n") }
    for index in entries.indices { entries[index].toldSize = 100 << 20 }
    #expect(try ReadArchive(WrittenArchive(entries)).places == ["zip-too-large a.zip"])
    // Each of two would do, and is refused for its ratio.
    #expect(
      try ReadArchive(WrittenArchive(Array(entries.dropLast()))).places == [
        "zip-too-large a.zip/a.csv", "zip-too-large a.zip/b.csv",
      ])
  }

  @Test func largestNumbersDoNotOverflow() throws {
    var entries = ["a.csv", "b.csv"].map { WrittenArchive.Entry($0, "a\n") }
    for index in entries.indices { entries[index].toldSize = 0xFFFF_FFFE }
    #expect(try ReadArchive(WrittenArchive(entries)).places == ["zip-too-large a.zip"])
    for index in entries.indices { entries[index].toldPackedSize = 0xFFFF_FFFE }
    #expect(try ReadArchive(WrittenArchive(entries)).findings.count == 1)
  }

  @Test func fileIsNeverUnpackedBeyondWhatIsAnnounced() throws {
    var entry = WrittenArchive.Entry("ratings.csv", String(repeating: "a", count: 1_000_000))
    entry.toldSize = 10
    let file = try TemporaryArchive(WrittenArchive([entry]).bytes)
    let archive = try? ZIPArchive(path: file.path)
    guard let archive, let listed = archive.entry(0) else { return }
    var given = 0
    #expect(throws: ZIPProblem.self) {
      try ZIPEntryBytes(listed, of: archive).forEachPiece { piece in
        given += piece.count
        return true
      }
    }
    #expect(given <= 10)
  }

  @Test func directoryThatIsAnnouncedTooLargeIsNotRead() throws {
    var archive = WrittenArchive("ratings.csv", "a\n")
    archive.toldDirectorySize = ZIPLimits.maxDirectorySize + 1
    #expect(try ReadArchive(archive).places == ["zip-too-large a.zip"])
  }

  /// The long form of the last record may announce any number of entries, for which the library would make room.
  @Test(arguments: [1_001, 1 << 40, Int.max, -1]) func longRecordIsLookedAt(_ count: Int) throws {
    let sound = WrittenArchive("ratings.csv", "a\n").bytes
    let end = Array(sound.suffix(22))
    let body = Array(sound.dropLast(22))
    let directory = Array(end[12..<20])
    let number = WrittenArchive.number
    var long = [0x50, 0x4B, 6, 6] + number(44, 8) + number(45 << 16 | 45, 4) + number(0, 8)
    long += number(count, 8) + number(count, 8)
    long += Array(directory[..<4]) + number(0, 4) + Array(directory[4...]) + number(0, 4)
    let locator = [0x50, 0x4B, 6, 7] + number(0, 4) + number(body.count, 8) + number(1, 4)
    let short = Array(end[..<8]) + number(0xFFFF_FFFF, 4) + number(-1, 8) + number(0, 2)
    #expect(try ReadArchive(body + long + locator + short).places == ["zip-too-large a.zip"])
    // The same with the true number is read.
    let one = long[..<24] + number(1, 8) + number(1, 8) + long[40...]
    #expect(try ReadArchive(body + one + locator + short).texts == ["ratings.csv": "a\n"])
    // Info-ZIP marks only some of the short numbers.
    let mixed = Array(end[..<16]) + number(-1, 4) + number(0, 2)
    #expect(try ReadArchive(body + one + locator + mixed).texts == ["ratings.csv": "a\n"])
  }

  @Test func archiveItselfIsBounded() throws {
    let file = try TemporaryArchive([])
    #expect(truncate(file.path, ZIPLimits.maxArchiveSize + 1) == 0)
    let contents = try ZIPContents(path: file.path, file: "a.zip") { _ in true }
    #expect(contents.findings.map(\.code) == [.zipTooLarge])
  }
}
