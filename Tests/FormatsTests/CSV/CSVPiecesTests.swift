import Testing

@testable import Formats

/// However a text is cut into pieces, the same is read.
@Suite struct CSVPiecesTests {
  private static let parts = [
    "a", "b", ",", ",", ",", "\"", "\"", "\"\"", "\n", "\r", "\r\n", "é", "語", "👩‍🔬", " ", "\u{0}", "\u{FEFF}", "=1", "'",
  ]

  @Test(arguments: 0..<40) func piecesMakeNoDifference(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array("a,b,c\n".utf8)
    if seed % 3 == 0 { bytes = [0xEF, 0xBB, 0xBF] + bytes }
    if seed % 5 == 0 { bytes = [] }
    for _ in 0..<Int.random(in: 0..<400, using: &random) {
      bytes += Array(Self.parts.randomElement(using: &random)!.utf8)
      if Int.random(in: 0..<60, using: &random) == 0 { bytes.append(UInt8.random(in: 128...255, using: &random)) }
    }
    let whole = try Reading.csv(bytes, pieceSize: .max, keepsBlankRows: true)
    for size in Reading.pieceSizes {
      #expect(try Reading.csv(bytes, pieceSize: size, keepsBlankRows: true) == whole, "pieces of \(size)")
    }
  }

  @Test(arguments: 1...5) func piecesMakeNoDifferenceToLargeTexts(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var text = "a,b,c\n"
    while text.utf8.count < 150_000 {
      text +=
        (0..<3).map { _ in
          let value = (0..<Int.random(in: 0..<60, using: &random)).map { _ in Self.parts.randomElement(using: &random)!
          }
          return "\""
            + value.joined().split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }
    let bytes = Array(text.utf8)
    let whole = try Reading.csv(bytes, pieceSize: .max)
    #expect(whole.values.count > 1_000)
    for size in [7, 65_536] { #expect(try Reading.csv(bytes, pieceSize: size) == whole) }
  }

  /// What is written by the rules is read as it was meant.
  @Test(arguments: 100..<130) func writtenValuesComeBack(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<20).map { _ in
      (0..<3).map { _ in
        (0..<Int.random(in: 0..<8, using: &random)).map { _ in Self.parts.randomElement(using: &random)! }.joined()
      }
    }
    let text =
      (["a,b,c"]
      + rows.map { row in
        row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
          .joined(separator: ",")
      }).joined(separator: "\n")
    let read = try Reading.csv(Array(text.utf8), keepsBlankRows: true)
    #expect(read.values == rows.flatMap(\.self))
  }

  @Test func everyBeginningOfASampleCanBeRead() throws {
    let bytes = Array("\u{FEFF}a,\"b\",c\r\n1,\"x\"\"é\r\ny\",3\r\n\"4\",語,\"6\"\r\n".utf8)
    let whole = try Reading.csv(bytes)
    for length in 0...bytes.count {
      let part = Array(bytes[..<length])
      let read = try Reading.csv(part)
      let isWholeRow = read.fields.count % 3 == 0
      #expect(isWholeRow || read.codes.contains { $0 == "csv-row-short" || $0 == "csv-quote-unclosed" }, "\(length)")
      for size in Reading.pieceSizes { #expect(try Reading.csv(part, pieceSize: size) == read, "\(length), \(size)") }
    }
    #expect(whole.findings == [])
  }
}
