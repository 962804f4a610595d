import Testing

@testable import Formats

/// Rows that are read by large steps give what the byte machine gives: cells, places, findings.
@Suite struct CSVFastRowReaderTests {
  private static func expectSame(
    _ bytes: [UInt8], sizes: [Int] = [.max], _ comment: String = "", at location: SourceLocation = #_sourceLocation
  ) throws {
    var source = CutBytes(bytes: bytes, sizes: sizes.map { min($0, max(1, bytes.count)) })
    let read = try Reading.csv(&source)
    let expected = try Reading.csvByByte(bytes)
    #expect(
      read == expected, "\(comment) \(String(decoding: bytes, as: UTF8.self).debugDescription)",
      sourceLocation: location)
  }

  /// 2,000 tables, most of them hostile, each whole and cut into pieces anywhere.
  @Test(arguments: 0..<20 as Range<UInt64>) func hostileTablesAreReadAlike(_ seed: UInt64) throws {
    for part in 0..<100 as Range<UInt64> {
      var random = SeededGenerator(seed: seed << 32 | part)
      let oddity = [0, 1, 3, 20].randomElement(using: &random)!
      let table = HostileTable(rows: Int.random(in: 0..<30, using: &random), oddity: oddity, using: &random)
      try Self.expectSame(table.bytes, "seed \(seed), \(part)")
      let sizes = (0..<5).map { _ in Int.random(in: 1...[3, 70, 900].randomElement(using: &random)!, using: &random) }
      try Self.expectSame(table.bytes, sizes: sizes, "seed \(seed), \(part), \(sizes)")
    }
  }

  private static let sample = Array(
    """
    \u{FEFF}entity,year,note\r
    EXW,2025,"Reached, as the ""annual"" report says,\r
    for the Example Agency for Water"\r
    EXH,2025,Not yet – l’objectif n’est pas atteint — 語語語語語語語語\r
    \r
    EXW,2024,""\r
    "EXH",2024,\"\"\"\"\r
    """.utf8)

  @Test func everyBeginningIsReadAlike() throws {
    for length in 0...Self.sample.count { try Self.expectSame(Array(Self.sample[..<length])) }
  }

  @Test func everyCutIsReadAlike() throws {
    for length in 1..<Self.sample.count { try Self.expectSame(Self.sample, sizes: [length, .max]) }
  }

  /// Whatever stands at the border of two blocks of 64 bytes.
  @Test(arguments: [
    "\"x\"", "\"\"", "\"\"\"\"", "\"a\"\"b\"", "\"a,b\"", "\"a\r\nb\"", "\"a\rb\"", "\"a\n\nb\"", "é", "語",
    "\"語\"\"語\"", "a\"b",
    "\"a\"b", "\"a", "\u{0}", "\u{FEFF}", "\t", ",,", "\r\n\r\n", "\r\r", "\n\n",
  ]) func bordersMakeNoDifference(_ part: String) throws {
    for end in ["\n", "\r\n", "\r"] {
      for length in 0..<140 {
        let text = "a,b\(end)\(String(repeating: "x", count: length)),\(part)\(end)1,\(part),é\(end)"
        try Self.expectSame(Array((text + String(repeating: "y,z\(end)", count: 40)).utf8))
      }
    }
  }

  /// Each byte of a sound text turned into each that means something.
  @Test func everyDamageIsReadAlike() throws {
    let sound = Self.sample + Self.sample.dropFirst(3)
    for index in sound.indices {
      for byte: UInt8 in [0x22, 0x2C, 0x0A, 0x0D, 0x00, 0x80, 0xE9, 0x61] {
        var bytes = sound
        bytes[index] = byte
        try Self.expectSame(bytes)
      }
    }
  }

  /// Sound rows are not left to the byte machine, odd ones are.
  @Test(arguments: [
    ("a,b\n1,\"x, \"\"y\"\"\"\n\n", ""), ("é,\"\n\"\r\n", ""), ("a,b\n", "1,x\"\n"), ("a\n\"b\nc\"\n", "\"d\"e\n"),
    ("a\n", "b\u{0}\n"), ("", "\"a\n"),
  ]) func soundRowsAreTaken(_ sound: String, _ odd: String) {
    let bytes = Array((sound + odd).utf8) + Array(String(repeating: "x", count: 64).utf8)
    var records = ReadRecords()
    RecordSink.forwarding(&records) { sink in
      var rows = CSVRows(file: "a.csv", table: "t", keepsBlankRows: false, to: sink)
      var scan = CSVFastRowReader(delimiter: CSVDelimiter.comma)
      let end = bytes.withUnsafeBufferPointer { scan.read($0, from: 0, line: 1, to: &rows).index }
      #expect(end == sound.utf8.count)
    }
  }

  @Test func longRowsAreLeft() throws {
    let long = String(repeating: "x", count: CSVReader.maxFieldLength)
    for surplus in ["", "x"] { try Self.expectSame(Array("a\n\(long)\(surplus)\n1\n".utf8)) }
  }

  @Test(arguments: [9_999, 10_000, 10_001]) func wideRowsAreReadAlike(_ count: Int) throws {
    let row = Array(repeating: "x", count: count).joined(separator: ",") + "\n"
    try Self.expectSame(Array((row + row + "1\n").utf8))
  }
}
