import Model
import Testing

@testable import Intake

/// Rows that are separated otherwise than the header are one finding; legends with the same signs are none.
@Suite struct OtherDelimiterRowsTests {
  private static let header = "entity,year,indicator,rating,justification"

  @Test(arguments: [(",", ";"), (";", ","), (",", "\t"), (",", "|"), ("\t", ";")]) func rowsAreCountedOnce(
    _ own: String, _ other: String
  ) throws {
    func row(_ indicator: Int, _ separator: String) -> String {
      ["EXW", "2025", "\(indicator)", "meets", indicator == 2 ? "a; b, c" : "x"].joined(separator: separator) + "\n"
    }
    let text = Self.header.replacing(",", with: own) + "\n" + row(1, own) + row(2, other) + row(1, other)
    let read = try SubmissionFolder.read("a.csv", text.replacing("a; b, c", with: own == ";" ? "a" : "a; b"))
    let finding = try #require(read.finding(.csvDelimiterDiffers))
    #expect(finding.arguments["count"] == "2")
    #expect(finding.place.line == 3)
    #expect(finding.place.cell == "A3")
    #expect(read.codes.filter { $0 != "csv-delimiter" } == ["csv-delimiter-differs"])
    #expect(read.ratings == ["EXW 2025 1=meets"])
  }

  @Test(arguments: [
    "1 = missing; 2 = approaches; 3 = meets; 4 = exceeds; 5 = none", "1 = a|2 = b|3 = c|4 = d|5 = e", "a;b;c;d;e;f;g",
    "Scale: 1 = missing; 2 = approaches; 3 = meets; 4 = exceeds",
  ]) func aLegendIsNoRow(line: String) throws {
    let rows = ["EXW,2025,1,meets,x", "EXW,2025,2,meets,x"]
    for lines in [[line, Self.header] + rows, [Self.header, line] + rows, [Self.header] + rows + [line]] {
      let read = try SubmissionFolder.read("a.csv", lines.joined(separator: "\n") + "\n")
      #expect(read.ratings.count == 2)
      #expect(read.findings.allSatisfy { $0.severity == .note && $0.code != .csvDelimiterDiffers }, "\(read.codes)")
    }
  }

  @Test func aRowWhoseYearIsWrongIsKnownByItsEntity() throws {
    let read = try SubmissionFolder.read("a.csv", Self.header + "\nEXW,2025,1,meets,x\nEXW;FY25;2;meets;x\n")
    #expect(read.codes == ["csv-delimiter-differs"])
  }

  @Test func eachSeparatorIsAFindingOfItsOwn() throws {
    let read = try SubmissionFolder.read(
      "a.csv", Self.header + "\nEXW,2025,1,meets,x\nEXW;2025;2;meets;x\nEXW\t2025\t2\tmeets\tx\n")
    #expect(read.codes == ["csv-delimiter-differs", "csv-delimiter-differs"])
    #expect(read.findings.map(\.found) == ["semicolon", "tab"])
  }
}
