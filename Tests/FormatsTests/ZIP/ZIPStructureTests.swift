import TestFolders
import Testing

@testable import Formats

/// An archive must be nothing but the files that its list names; how programs write such an archive does not matter.
@Suite struct ZIPStructureTests {
  private static let text = "a,b\n1,2\n"

  /// One packed file whose header leaves numbers open that follow the content.
  private struct Streamed {
    var checksum = WrittenArchive.checksum(Array(text.utf8))
    /// What the header before the content says of its checksum, its packed size and its size.
    var header = [0, 0, 0]
    var packed: [UInt8] = [1, 8, 0, 0xF7, 0xFF] + Array(text.utf8)
    var descriptor: (_ numbers: [Int]) -> [UInt8]
    /// What lies between the file and the list.
    var between: [UInt8] = []
    var behind: [UInt8] = []

    var bytes: [UInt8] {
      let number = WrittenArchive.number
      let true3 = [Int(checksum), packed.count, text.utf8.count]
      let name = Array("ratings.csv".utf8)
      let method = number(20, 2) + number(8, 2) + number(8, 2) + number(33 << 16, 4)
      let local =
        ZIPSignature.local + method + header.flatMap { number($0, 4) } + number(name.count, 2) + number(0, 2) + name
      let body = local + packed + descriptor(true3) + between
      let directory =
        ZIPSignature.directory + number(3 << 8 | 20, 2) + method + true3.flatMap { number($0, 4) }
        + number(name.count, 2) + number(0, 8) + number(0o100644 << 16, 4) + number(0, 4) + name
      return body + directory + ZIPSignature.end + number(0, 4) + number(1, 2) + number(1, 2)
        + number(directory.count, 4) + number(body.count, 4) + number(0, 2) + behind
    }
  }

  private static func short(_ numbers: [Int]) -> [UInt8] { numbers.flatMap { WrittenArchive.number($0, 4) } }

  private static func long(_ numbers: [Int]) -> [UInt8] {
    WrittenArchive.number(numbers[0], 4) + numbers.dropFirst().flatMap { WrittenArchive.number($0, 8) }
  }

  /// Info-ZIP leaves all open, libarchive all but the size; the signature is missing in old archives.
  @Test(arguments: [[0, 0, 0], [0, 0, 8], [0, 13, 8]]) func numbersMayFollowTheContent(_ header: [Int]) throws {
    let forms: [([Int]) -> [UInt8]] = [
      Self.short, Self.long, { ZIPSignature.descriptor + Self.short($0) }, { ZIPSignature.descriptor + Self.long($0) },
    ]
    for form in forms {
      let read = try ReadArchive(Streamed(header: header, descriptor: form).bytes)
      #expect(read.texts == ["ratings.csv": Self.text])
      #expect(read.findings == [])
    }
  }

  @Test func zerosOfTheLastBlockAreNoHindrance() throws {
    var archive = Streamed(descriptor: Self.short)
    archive.behind = Array(repeating: 0, count: 9_000)
    #expect(try ReadArchive(archive.bytes).texts == ["ratings.csv": Self.text])
    archive.behind.append(1)
    #expect(try ReadArchive(archive.bytes).places == ["zip-damaged a.zip"])
  }

  @Test(arguments: 0..<3) func numbersThatContradictTheListAreRefused(_ index: Int) throws {
    let falsified: ([Int]) -> [UInt8] = { numbers in
      var numbers = numbers
      numbers[index] += 1
      return ZIPSignature.descriptor + Self.short(numbers)
    }
    #expect(try ReadArchive(Streamed(descriptor: falsified).bytes).places == ["zip-damaged a.zip"])
    var header = [0, 0, 0]
    header[index] = 7
    #expect(try ReadArchive(Streamed(header: header, descriptor: Self.short).bytes).places == ["zip-damaged a.zip"])
    #expect(try ReadArchive(Streamed(descriptor: { _ in [] }).bytes).places == ["zip-damaged a.zip"])
  }

  @Test func bytesBehindTheEndOfTheDataAreRefused() throws {
    var archive = Streamed(descriptor: Self.short)
    archive.packed += Array("second content".utf8)
    let read = try ReadArchive(archive.bytes)
    #expect(read.places == ["zip-damaged a.zip/ratings.csv"])
    #expect(read.names == [])
  }

  @Test func checksumIsThatOfTheContent() throws {
    let read = try ReadArchive(Streamed(checksum: 5, descriptor: Self.short).bytes)
    #expect(read.places == ["zip-damaged a.zip/ratings.csv"])
  }

  @Test func dataThatIsCutOffIsRefused() throws {
    var archive = Streamed(descriptor: Self.short)
    archive.packed.removeLast(2)
    #expect(try ReadArchive(archive.bytes).places == ["zip-damaged a.zip/ratings.csv"])
  }

  @Test func bytesBetweenTheFilesAreRefused() throws {
    var archive = Streamed(descriptor: Self.short)
    archive.between = [1, 2, 3]
    #expect(try ReadArchive(archive.bytes).places == ["zip-damaged a.zip"])
    archive.between = Array(WrittenArchive("ratings.csv", "x\n").bytes.prefix(43))
    #expect(try ReadArchive(archive.bytes).places == ["zip-file-unlisted a.zip"])
  }

  @Test func severalArchivesInOneFileAreRefused() throws {
    let first = WrittenArchive("ratings.csv", "a\n").bytes
    let second = WrittenArchive("ratings.csv", "b\n")
    #expect(try ReadArchive(first + second.bytes).places == ["zip-several-archives a.zip"])
    // As some programs mend it: the list of the second counts from the beginning of the first.
    #expect(try ReadArchive(first + Self.moved(second.bytes, by: first.count)).places == ["zip-several-archives a.zip"])
    // The second as the comment of the first.
    var comment = first
    comment.replaceSubrange(first.count - 2..<first.count, with: WrittenArchive.number(second.bytes.count, 2))
    #expect(try ReadArchive(comment + second.bytes).places == ["zip-several-archives a.zip"])
  }

  /// An archive of one file behind other bytes.
  private static func moved(_ archive: [UInt8], by count: Int) -> [UInt8] {
    var archive = archive
    let end = archive.count - 22
    let directory = archive[end...].number(at: 16, byteCount: 4)
    archive.replaceSubrange(end + 16..<end + 20, with: WrittenArchive.number(directory + count, 4))
    archive.replaceSubrange(directory + 42..<directory + 46, with: WrittenArchive.number(count, 4))
    return archive
  }

  @Test func archiveBehindAProgramIsRefused() throws {
    let archive = WrittenArchive("ratings.csv", "a\n").bytes
    #expect(try ReadArchive(Array("MZ".utf8) + archive).places == ["zip-damaged a.zip"])
    #expect(try ReadArchive(Array("MZ".utf8) + Self.moved(archive, by: 2)).places == ["zip-damaged a.zip"])
  }
}
