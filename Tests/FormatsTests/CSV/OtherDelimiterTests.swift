import Model
import Testing

@testable import Formats

/// Rows that are separated otherwise than the header are one finding.
@Suite struct OtherDelimiterTests {
  @Test(arguments: [(",", ";"), (";", ","), (",", "\t"), (",", "|"), ("\t", ";")]) func rowsAreCountedOnce(
    _ header: String, _ other: String
  ) throws {
    let names = ["a", "b", "c"].joined(separator: header)
    let good = ["1", "2", "3"].joined(separator: header)
    let bad = ["4", "5", "six, or 6"].joined(separator: other)
    let read = try Reading.csvInPieces(Array("\(names)\n\(good)\n\(bad)\n\(bad)\n\(good)\n".utf8))
    #expect(read.codes.filter { $0 != "csv-delimiter" } == ["csv-delimiter-differs"])
    #expect(read.values == ["1", "2", "3", "1", "2", "3"])
    let finding = read.findings.first { $0.code == .csvDelimiterDiffers }
    #expect(finding?.arguments["count"] == "2")
    #expect(finding?.place.line == 3)
  }

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
