import Testing

@testable import Formats

/// What breaks the rules of CSV is found at its place, and the rest is read.
@Suite struct CSVRowsTests {
  @Test(arguments: [
    ("a,b\n1,\"x\n2,y\n", "csv-quote-unclosed 2:3"),
    ("a,b\n1,x\"y\n", "csv-bare-quote 2:4"),
    ("a,b\n1,é\"\"\"\"\n", "csv-bare-quote 2:4"),
    ("a,b\n\"1\"x,2\n", "csv-text-after-quote 2:4"),
    ("a,b\n1\n", "csv-row-short 2:1"),
    ("a,b\n1,2,3\n", "csv-row-long 2:5"),
    ("a,a\n1,2\n", "csv-column-twice 1:3"),
    ("a,b\n1,\u{0}\n", "csv-null 2:3"),
    ("a,b\n1,x\u{FEFF}\n", "csv-mark-inside 2:3"),
    ("\u{FEFF}\u{FEFF}a,b\n1,2\n", "csv-mark-inside 1:1"),
  ]) func mistakesHavePlaces(_ text: String, _ finding: String) throws {
    #expect(try Reading.csv(text).places == [finding])
  }

  @Test func surplusCellsThatAreBlankAreNoMistake() throws {
    let read = try Reading.csv("a,b\n1,2,, \n")
    #expect(read.findings == [])
    #expect(read.fields.suffix(2) == ["t 1 –= @2:5", "t 1 –=  @2:6"])
  }

  @Test(arguments: [true, false]) func textInUTF16WithoutMarkIsReadWithAWarning(_ isLittle: Bool) throws {
    let bytes = Encoded.utf16("entity,year\nEXW,2025\n", isLittleEndian: isLittle)
    for size in Reading.pieceSizes {
      let read = try Reading.csv(bytes, pieceSize: size)
      #expect(read.places == ["text-encoding 1:1"])
      #expect(read.values == ["EXW", "2025"])
    }
  }

  @Test func rowAfterAMistakeIsRead() throws {
    let read = try Reading.csv("a,b\n\"1\"x,2\n3,4\n")
    #expect(read.values == ["1x", "2", "3", "4"])
  }
}
