import Model
import Testing

@testable import Formats

/// Spaces around quotation marks, end marks and nameless columns at the end.
@Suite struct CSVSpacedQuotesTests {
  private struct Rows: RecordConsumer {
    var rows: [[String]] = []
    var codes: [String] = []
    var counts: [String?] = []

    mutating func begin(table: String, names: [String], places: [SourcePlace]) {}
    mutating func take(_ record: borrowing Record) { rows.append((0..<record.count).map { record.string($0) }) }
    mutating func note(_ finding: Finding) {
      codes.append(finding.code.rawValue)
      counts.append(finding.arguments["count"])
    }
  }

  private func read(_ text: String) throws -> Rows {
    var bytes = MemoryBytes(text)
    var rows = Rows()
    try CSVReader.read(&bytes, file: "a.csv", table: "", to: &rows)
    return rows
  }

  @Test func spacesBeforeQuotationMarksAreDropped() throws {
    let rows = try read("a,b,c\n1, \"x, y\" ,\t\"z \"\"q\"\"\"\n1,\" in \",2\n")
    #expect(rows.rows == [["1", "x, y", "z \"q\""], ["1", " in ", "2"]])
    #expect(rows.codes == ["csv-space-before-quote"])
    #expect(rows.counts == ["2"])
  }

  @Test func textAroundQuotationMarksIsStillReported() throws {
    #expect(try read("a,b\n1,x \"y\"\n").codes == ["csv-bare-quote"])
    let after = try read("a,b\n1,\"x\" y\n")
    #expect(after.codes == ["csv-text-after-quote"])
    #expect(after.rows == [["1", "x y"]])
  }

  @Test func endMarkIsDropped() throws {
    for text in ["a,b\n1,2\n\u{1A}", "a,b\n1,2\u{1A}\u{1A}"] {
      let rows = try read(text)
      #expect(rows.rows == [["1", "2"]])
      #expect(rows.codes == ["csv-end-mark"])
    }
  }

  @Test func namelessColumnsAtTheEndNeedNoCells() throws {
    #expect(try read("a,b,,\n1,2\n1,2,\n1,2,,\n").codes == [])
    #expect(try read("a,b,,\n1\n").codes == ["csv-row-short"])
    #expect(try read("a,b,,\n1,2,,,3\n").codes == ["csv-row-long"])
  }
}
