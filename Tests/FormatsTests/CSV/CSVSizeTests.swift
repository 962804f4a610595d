import Testing

@testable import Formats

/// Files without measure are read as far as anybody needs, in memory that does not grow with them.
@Suite struct CSVSizeTests {
  @Test func lineWithoutEndStopsTheReading() throws {
    var source = RepeatedBytes("a,b\n1,2\n", String(repeating: "x", count: 1 << 16), times: 16_384)
    let read = try Reading.csv(&source)
    #expect(read.places == ["csv-too-large 3:1"])
    #expect(read.values == ["1", "2"])
    #expect(source.taken < 4 << 20)
  }

  @Test func unclosedQuoteBeforeMuchTextIsFoundWhereItIsOpened() throws {
    var source = RepeatedBytes("a,b\n1,\"x", "some text,\n", times: 1_000_000)
    #expect(try Reading.csv(&source).places == ["csv-quote-unclosed 2:3"])
  }

  @Test func largeCellThatIsClosedIsTooLarge() throws {
    var source = RepeatedBytes("a,b\n1,\"x", "some text,\n", times: 200_000, "\"\n3,4\n")
    #expect(try Reading.csv(&source).places == ["csv-too-large 2:3"])
  }

  @Test func rowOfManyLargeCellsIsTooLarge() throws {
    var source = RepeatedBytes("a\n", String(repeating: "x", count: 500_000) + ",", times: 9_000)
    #expect(try Reading.csv(&source).codes == ["csv-too-large"])
    #expect(source.taken < 6 << 20)
  }

  @Test(arguments: [(10_000, []), (10_001, ["csv-too-large 1:20001"])]) func columnsHaveALimit(
    _ count: Int, _ findings: [String]
  ) throws {
    let header = (0..<count).map { _ in "" }.joined(separator: " ,") + "x"
    let text = header + "\n"
    #expect(try Reading.csv(text).places == findings)
  }

  @Test func quotesInPlainTextAreOneFindingACell() throws {
    #expect(
      try Reading.csv("a,b\nx\(String(repeating: "\"", count: 100_000)),y\"\n").codes == [
        "csv-bare-quote", "csv-bare-quote",
      ])
  }
}
