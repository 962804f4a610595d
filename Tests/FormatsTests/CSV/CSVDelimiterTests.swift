import Testing

@testable import Formats

/// Which character separates the cells is found from the first lines, and said when it is not the comma.
@Suite struct CSVDelimiterTests {
  @Test(arguments: [
    ("a;b;c\n1;2,5;3\n", "semicolon", ["1", "2,5", "3"]),
    ("a\tb\n1, 2\t3;4\n", "tab", ["1, 2", "3;4"]),
    ("\n ;\n\na;b\n1;2\n", "semicolon", ["1", "2"]),
    ("\"a,x\";b\n\"1;2\";3\n", "semicolon", ["1;2", "3"]),
    ("\"a\"\",,x\";b\n1;2\n", "semicolon", ["1", "2"]),
    ("\"a\n,,,\";b\n1;2\n", "semicolon", ["1", "2"]),
    ("a;b", "semicolon", []),
    ("a;b;c\n1;2\n", "semicolon", ["1", "2"]),
    // A header may hold a comma; what all lines have in common decides.
    ("indicator, number;rating;note\n1;meets;x\n2;meets;y\n", "semicolon", ["1", "meets", "x", "2", "meets", "y"]),
    ("\u{FEFF}a;b\r\n1;2\r\n", "semicolon", ["1", "2"]),
    ("sep=;\na,b;c\n1;2\n", "semicolon", ["1", "2"]),
    ("SEP=\t\r\na;b;c\td\r\n1\t2\r\n", "tab", ["1", "2"]),
    ("\u{FEFF}sep=;\ra;b\r1;2", "semicolon", ["1", "2"]),
  ]) func delimiterIsFoundAndSaid(_ text: String, _ name: String, _ values: [String]) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.csv(text, pieceSize: size)
      #expect(read.values == values)
      let note = try #require(read.findings.first)
      #expect(note.code == .csvDelimiter)
      #expect(note.severity == .note)
      #expect(note.found == name)
    }
  }

  @Test(arguments: [
    ("a\n1;2\n3;4\n", ["1;2", "3;4"]), ("a; b\n1\n2\n", ["1", "2"]), ("a\n\"x\ty\"\n", ["x\ty"]),
    ("a,b;c,d\n1,2;3,4\n", ["1", "2;3", "4"]), ("a,b\n1;2;3,4\n5;6;7,8\n", ["1;2;3", "4", "5;6;7", "8"]),
    ("a,\";;;\"\n1,2\n", ["1", "2"]), ("sep=,\na;x,b;y\n1,2\n", ["1", "2"]),
  ]) func commaIsSaidByNobody(_ text: String, _ values: [String]) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.csv(text, pieceSize: size)
      #expect(read.values == values)
      #expect(read.findings == [])
    }
  }

  @Test func lineThatNamesTheDelimiterIsCountedAndNotRead() throws {
    let read = try Reading.csv("sep=;\r\na;b\r\n\"1\nx\";2\r\n")
    #expect(read.cells == ["3:1 1\nx", "4:4 2"])
    #expect(read.headers == [["a", "b"]])
    #expect(read.places == ["csv-delimiter 2:1"])
  }

  @Test(arguments: ["sep=;", "sep=;\n", "\u{FEFF}sep=\t\r\n\r\n"]) func lineThatNamesTheDelimiterIsNoData(
    _ text: String
  )
    throws
  {
    for size in Reading.pieceSizes { #expect(try Reading.csv(text, pieceSize: size).codes == ["file-empty"]) }
  }

  /// A quotation mark that is never closed must not hold back the file.
  @Test func delimiterIsFoundWithinWhatIsReadOfALongCell() throws {
    var source = RepeatedBytes("a;b\n1;\"x", "some text,\n", times: 1_000_000)
    #expect(try Reading.csv(&source).places == ["csv-delimiter 1:1", "csv-quote-unclosed 2:3"])
  }

  /// A table reads the same whatever separates its cells.
  @Test(arguments: 0..<30) func delimitersMakeNoDifference(_ seed: UInt64) throws {
    let parts = ["a", "é", "語", " ", ".", "\"\"", "\n", "\r\n", "'", "“", "’"]
    var random = SeededGenerator(seed: seed)
    let rows = (0..<Int.random(in: 1..<9, using: &random)).map { _ in
      (0..<3).map { _ in
        "\"" + (0..<4).map { _ in parts.randomElement(using: &random)! }.joined() + "z\""
      }
    }
    let texts = [",", ";", "\t"].map { delimiter in
      ([["a", "b", "c"]] + rows).map { $0.joined(separator: delimiter) + "\n" }.joined()
    }
    let comma = try Reading.csv(texts[0])
    #expect(comma.values.count == 3 * rows.count)
    for text in texts.dropFirst() {
      for size in Reading.pieceSizes {
        let read = try Reading.csv(text, pieceSize: size)
        #expect(read.cells == comma.cells)
        #expect(read.codes == ["csv-delimiter"])
      }
    }
  }
}
