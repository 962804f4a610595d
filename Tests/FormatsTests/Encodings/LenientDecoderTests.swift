import Testing

@testable import Formats

/// Text is read in the encodings in which spreadsheets save it, and that it is not UTF-8 is noted.
@Suite struct LenientTextTests {
  @Test func textInWindows1252IsReadAndNotedOnce() throws {
    let read = try Reading.csvInPieces(
      Array("a,b\nx,caf".utf8) + [0xE9, 0x0A, 0x93, 0x68, 0x94, 0x2C, 0x80, 0x31, 0x35, 0x20, 0x96, 0x20, 0x92, 0x0A])
    #expect(read.cells == ["2:1 x", "2:3 café", "3:1 “h”", "3:5 €15 – ’"])
    #expect(read.places == ["text-encoding 2:6"])
    #expect(read.findings.first?.found == "Windows-1252")
    #expect(read.findings.first?.severity == .warning)
    #expect(read.findings.first?.arguments["word"] == "café")
  }

  /// Rows that were pasted from two files may differ: what is UTF-8 stays so.
  @Test(
    arguments: [
      ([0xC3, 0xA9, 0xE9, 0xC3, 0xA9], "ééé"), ([0xE9, 0xC3, 0xA9], "éé"), ([0xC3, 0x28], "Ã("),
      ([0xE2, 0x82, 0xAC, 0xE2, 0x82], "€â‚"), ([0xF0, 0x9D, 0x84, 0x2C], "ð\u{FFFD}„"), ([0xC0, 0x80], "À€"),
      ([0xED, 0xA0, 0x80], "í\u{A0}€"), ([0xF4, 0x90, 0x80, 0x80], "ô\u{FFFD}€€"), ([0xFF], "ÿ"), ([0xE9], "é"),
    ] as [([UInt8], String)]) func bytesThatAreNoUTF8StandForThemselves(_ bytes: [UInt8], _ value: String) throws
  {
    let read = try Reading.csvInPieces(Array("a,b\n1,".utf8) + bytes)
    #expect(read.values[1] == value)
    #expect(read.codes.contains("text-encoding"))
  }

  @Test func bytesWithoutMeaningAreCountedAndShown() throws {
    let read = try Reading.csvInPieces(Array("a,b\n1,x".utf8) + [0x81] + Array("y\n2,".utf8) + [0x8D, 0x9D, 0x0A])
    #expect(read.values == ["1", "x\u{FFFD}y", "2", "\u{FFFD}\u{FFFD}"])
    #expect(read.places == ["text-not-utf8 2:4"])
    #expect(read.findings.first?.arguments["count"] == "3")
  }

  @Test func headerInWindows1252HasItsPlaces() throws {
    let read = try Reading.csvInPieces([0xE9, 0x3B, 0xE8, 0x0A] + Array("1;2\n".utf8))
    #expect(read.headers == [["é", "è"]])
    #expect(Set(read.places) == ["text-encoding 1:1", "csv-delimiter 1:1"])
  }

  @Test func quotationMarksOfTypesettersAreText() throws {
    let read = try Reading.csvInPieces(Array("a,b\n“1,2”,’3‘\n".utf8))
    #expect(read.values == ["“1", "2”", "’3‘"])
    #expect(read.places == ["csv-row-long 2:7"])
  }

  /// The same table in every encoding: the same cells at the same places.
  @Test(arguments: 1...30 as ClosedRange<UInt64>) func encodingsMakeNoDifference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = WrittenTable(rows: 8, columns: 3, using: &random)
    let text = String(decoding: table.bytes, as: UTF8.self).replacing("\u{FEFF}", with: "")
    let cells = table.cells.map { "\($0.line):\($0.column) \($0.value)" }
    for isLittle in [true, false] {
      for size in Reading.pieceSizes {
        let read = try Reading.csv(
          Encoded.utf16("\u{FEFF}" + text, isLittleEndian: isLittle), pieceSize: size, keepsBlankRows: true)
        #expect(read.cells == cells)
        #expect(read.codes == ["text-encoding"])
      }
    }
  }

  /// Bytes at random: however they are cut, the same is read, and all of it is text.
  @Test(arguments: 0..<40) func piecesMakeNoDifferenceToBytes(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let starts: [[UInt8]] = [
      [], [0xFF, 0xFE], [0xFE, 0xFF], Array("sep=;\n".utf8), Array("a;b\n".utf8), [0xEF, 0xBB, 0xBF],
    ]
    let likely: [UInt8] = [0x2C, 0x3B, 0x09, 0x22, 0x0A, 0x0D, 0x61, 0x00, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xD8, 0xDC]
    for start in starts {
      let bytes =
        start
        + (0..<Int.random(in: 0..<120, using: &random)).map { _ in
          Bool.random(using: &random)
            ? likely.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
        }
      let whole = try Reading.csvInPieces(bytes)
      #expect(!whole.codes.contains("csv-too-large"))
    }
  }
}
