import Testing

@testable import Formats

@Suite struct CSVPlacesTests {
  @Test(arguments: [
    ("a,b\n1,22\n333,4", ["2:1 1", "2:3 22", "3:1 333", "3:5 4"]),
    // A quoted cell begins at its mark.
    ("a,b\n1,\"x\",3", ["2:1 1", "2:3 x", "2:7 3"]),
    ("a,b\n\"say \"\"no\"\"\",2", ["2:1 say \"no\"", "2:14 2"]),
    // Columns are characters, not bytes.
    ("a,b\né𝄞,2", ["2:1 é𝄞", "2:4 2"]),
    ("\u{FEFF}a,b\n1,2", ["2:1 1", "2:3 2"]),
    // An accent on its own is a character of its own.
    ("a,b\ne\u{301},2", ["2:1 e\u{301}", "2:4 2"]),
    ("a,b\n,,", ["2:1 ", "2:2 ", "2:3 "]),
  ])
  func everyCellHasItsPlace(text: String, places: [String]) throws {
    #expect(try Reading.csv(Array(text.utf8), keepsBlankRows: true).cells == places)
  }

  @Test func linesBeyondSixteenBitsAreRight() throws {
    let records = try Reading.csv("a\n" + String(repeating: "\n", count: 99_998) + "x\n")
    #expect(records.cells == ["100000:1 x"])
  }

  /// Random tables, written by the rules, come back cell by cell with the places at which they were written.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func writtenTablesComeBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = WrittenTable(rows: 12, columns: 4, using: &random)
    for size in Reading.pieceSizes {
      let records = try Reading.csv(text.bytes, pieceSize: size, keepsBlankRows: true)
      #expect(records.cells == text.cells.map { "\($0.line):\($0.column) \($0.value)" })
      #expect(records.findings.isEmpty)
    }
  }
}
