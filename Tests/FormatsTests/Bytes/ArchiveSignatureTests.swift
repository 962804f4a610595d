import Testing

@testable import Formats

@Suite struct ArchiveSignatureTests {
  @Test(
    arguments: [
      ([0x1F, 0x8B, 8], "gzip"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z"), (Array("Rar!\u{1A}\u{7}".utf8), "RAR"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], "xz"), (Array("BZh91AY&SY".utf8), "bzip2"),
      ([0x28, 0xB5, 0x2F, 0xFD], "zstd"),
    ] as [([UInt8], String)]) func formatsAreKnown(_ bytes: [UInt8], _ name: String)
  {
    #expect(FileKind(beginning: bytes) == .archive(name))
  }

  /// The checksum of the first block tells, whichever program wrote it.
  @Test func tarIsKnownByItsChecksum() {
    var header = Array("ratings.csv".utf8) + [UInt8](repeating: 0, count: 501)
    let sum = header.reduce(0) { $0 + Int($1) } + 8 * 0x20
    header = Array(header.prefix(148)) + Self.field(sum) + Array(header.suffix(356))
    #expect(FileKind(beginning: header) == .archive("tar"))
    header[0] = 0x73
    #expect(FileKind(beginning: header) == nil)
  }

  private static func field(_ sum: Int) -> [UInt8] {
    let digits = Array(String(sum, radix: 8).utf8)
    return digits + [UInt8](repeating: 0x20, count: 8 - digits.count)
  }

  @Test(arguments: ["BZh", "entity,year\n", "Rar", "7z", ""]) func textIsNoArchive(_ text: String) {
    #expect(FileKind(beginning: Array(text.utf8)) == nil)
  }

  @Test func workbookWithAPasswordIsKnown() {
    let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    #expect(FileKind(beginning: signature + [UInt8](repeating: 0, count: 1_000) + name) == .lockedWorkbook)
    #expect(FileKind(beginning: signature + [UInt8](repeating: 0, count: 1_000)) == .workbook("XLS"))
  }
}
