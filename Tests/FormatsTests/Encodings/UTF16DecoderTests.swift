import Testing

@testable import Formats

/// Text in UTF-16 is read, and a note says so.
@Suite struct UTF16TextTests {
  @Test(arguments: [true, false]) func textInUTF16IsReadAndNoted(_ isLittle: Bool) throws {
    let text = "\u{FEFF}é;b\r\n𝄞語;\"x\r\ny\"\r\n"
    let read = try Reading.csvInPieces(Encoded.utf16(text, isLittleEndian: isLittle))
    #expect(read.headers == [["é", "b"]])
    #expect(read.cells == ["2:1 𝄞語", "2:4 x\r\ny"])
    #expect(
      read.places == ["csv-delimiter 1:1", "text-encoding 1:1"]
        || read.places == ["text-encoding 1:1", "csv-delimiter 1:1"])
    #expect(read.findings.map(\.found).contains("UTF-16"))
    #expect(read.findings.allSatisfy { $0.severity == .note })
  }

  @Test func delimiterIsNamedInUTF16AsWell() throws {
    let read = try Reading.csvInPieces(Encoded.utf16("\u{FEFF}sep=\t\r\na\tb\r\n1,5\té\r\n", isLittleEndian: true))
    #expect(read.cells == ["3:1 1,5", "3:5 é"])
  }

  @Test(arguments: [true, false]) func halvesOfCharactersInUTF16AreCounted(_ isLittle: Bool) throws {
    let units: [UInt16] = [0xFEFF, 0x61, 0x0A, 0x78, 0xD834, 0x79, 0xDD1E, 0xD834, 0x0A, 0x7A, 0xD834]
    var bytes = units.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] }
    bytes.append(0x41)
    let read = try Reading.csvInPieces(bytes)
    #expect(read.values == ["x\u{FFFD}y\u{FFFD}\u{FFFD}", "z\u{FFFD}"])
    #expect(read.places == ["text-encoding 1:1", "text-not-utf8 2:2"])
    #expect(read.findings.last?.arguments["count"] == "4")
    #expect(read.findings.last?.severity == .error)
  }
}
