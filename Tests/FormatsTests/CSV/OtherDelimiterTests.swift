import Model
import Testing

@testable import Formats

/// Separators other than the comma.
@Suite struct OtherDelimiterTests {
  @Test func shortRowWithSemicolonsInTextIsShort() throws {
    #expect(try Reading.csvInPieces(Array("a,b,c\n1,x; y; z\n".utf8)).codes == ["csv-row-short"])
  }

  @Test(arguments: ["sep=;", "SEP= ;", "\"sep=;\"", "Sep=;;;"]) func declaredSeparatorIsUnderstood(_ line: String)
    throws
  {
    let read = try Reading.csvInPieces(Array("\(line)\na;b\n1;2\n".utf8))
    #expect(read.headers == [["a", "b"]])
    #expect(read.codes == ["csv-delimiter"])
  }

  @Test func pipesAreFound() throws {
    let read = try Reading.csvInPieces(Array("a|b|c\n1|2|3\n".utf8))
    #expect(read.values == ["1", "2", "3"])
    #expect(read.findings.first?.found == "pipe")
  }
}
