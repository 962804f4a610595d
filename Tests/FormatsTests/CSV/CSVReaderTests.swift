import Testing

@testable import Formats

@Suite struct CSVReaderTests {
  @Test func fieldsKeepTheirPlacesInScalars() throws {
    let read = try Reading.csv("a,b,c\nÄé,\"x, y\",z\n")
    #expect(read.fields == ["t 1 a=Äé @2:1", "t 1 b=x, y @2:4", "t 1 c=z @2:11"])
    #expect(read.findings == [])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func everyLineEndCounts(_ end: String) throws {
    let read = try Reading.csv("a,b\(end)1,2\(end)\(end)3,4")
    #expect(read.fields == ["t 1 a=1 @2:1", "t 1 b=2 @2:3", "t 2 a=3 @4:1", "t 2 b=4 @4:3"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func lineEndsInQuotesStayAsTheyAre(_ end: String) throws {
    let read = try Reading.csv("a,b\n\"x\(end)y\",2\n3,4\n")
    #expect(read.values == ["x\(end)y", "2", "3", "4"])
    #expect(read.fields[1] == "t 1 b=2 @3:4")
    #expect(read.fields[2] == "t 2 a=3 @4:1")
  }

  @Test(arguments: [
    ("a\n\"x\"\"y\"\n", ["x\"y"]), ("a\n\"\"\"\"\n", ["\""]), ("a,b\n\"\",\n1,\n", ["1", ""]),
    ("a,b\n  x ,\t\n", ["  x ", "\t"]), ("a,b\n1,", ["1", ""]), ("a\n\"x\"", ["x"]), ("a,b\n,1\n", ["", "1"]),
  ]) func valuesAreVerbatim(_ text: String, _ values: [String]) throws {
    let read = try Reading.csv(text)
    #expect(read.values == values)
    #expect(read.findings == [])
  }

  @Test func byteOrderMarkIsNoPartOfTheHeader() throws {
    let read = try Reading.csv("\u{FEFF}a,b\n1,2\n")
    #expect(read.headers == [["a", "b"]])
    #expect(try Reading.csv("\u{FEFF}\"a\",b\n1,2\n").findings == [])
  }

  @Test func rowsOfBlanksCountOnlyWhereTheyAreAskedFor() throws {
    let text = Array("a,b\n , \n\n1,2\n".utf8)
    #expect(try Reading.csv(text).fields.first == "t 1 a=1 @4:1")
    #expect(try Reading.csv(text, keepsBlankRows: true).fields.map { $0.prefix(3) } == ["t 1", "t 1", "t 2", "t 2"])
  }

  @Test(arguments: ["", "\n\n", "\r\n", "\u{FEFF}", " , \n", "\u{FEFF}\n"]) func nothingIsAFinding(_ text: String)
    throws
  {
    #expect(try Reading.csv(text).codes == ["file-empty"])
  }

  @Test func headerAloneIsSound() throws {
    let read = try Reading.csv("a,b")
    #expect(read.headers == [["a", "b"]])
    #expect(read.findings == [])
  }
}
