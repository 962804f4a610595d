import Model
import Testing

@testable import Intake

@Suite struct TitleRowsTests {
  private static let table = "entity,year,indicator,rating\nEXW,2025,1,meets\nEXW,2025,2,splendid\n"

  private func read(_ text: String) throws -> Intaken { try SubmissionFolder.read("ratings.csv", text) }

  @Test(arguments: ["\n", "\r\n", "\r"]) func titleAboveTheHeaderIsPassedOver(lineEnd: String) throws {
    let text = "Example Agency for Water – annual report 2025\n\n,,,\n\"Prepared by the gender\nunit, \"\"2026\"\"\"\n"
    let outcome = try read((text + Self.table).replacing("\n", with: lineEnd))
    #expect(outcome.cells == ["1:0 title-rows", "8:12 rating-unknown"])
    #expect(outcome.findings.first?.found == "1, 4, 5")
    #expect(outcome.findings.first?.arguments["header"] == "6")
    #expect(outcome.ratings == ["EXW 2025 1=meets"])
  }

  @Test func linesKeepTheirNumbersInEveryEncoding() throws {
    let text = "Rapport annuel – été\n" + Self.table
    for isLittleEndian in [true, false] {
      let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
        isLittleEndian ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
      }
      let folder = try SubmissionFolder()
      try folder.write("ratings.csv", bytes: bytes)
      #expect(try folder.read().cells == ["1:0 title-rows", "1:1 text-encoding", "4:12 rating-unknown"])
    }
    #expect(try read("\u{FEFF}" + text).cells == ["1:0 title-rows", "4:12 rating-unknown"])
  }

  @Test(arguments: [";", "\t"]) func delimiterIsThatOfTheTable(delimiter: String) throws {
    let table = Self.table.replacing(",", with: delimiter)
    #expect(try read("Water, health, and work\n" + table).codes == ["title-rows", "csv-delimiter", "rating-unknown"])
    #expect(
      try read("sep=\(delimiter)\nWater\n" + table).cells == [
        "2:0 title-rows", "3:1 csv-delimiter", "5:12 rating-unknown",
      ])
  }

  @Test func rowWithMoreNamesThanTheFirstIsTheHeader() throws {
    #expect(try read("entity,EXW,year,2025\n" + Self.table).codes.first == "title-rows")
    #expect(try read(Self.table + "year,rating,entity,action\n").codes.contains("title-rows") == false)
  }

  @Test func onlyTwentyLinesAreLookedAt() throws {
    let title = String(repeating: "Water\n", count: 19)
    #expect(try read(title + Self.table).codes.first == "title-rows")
    #expect(try read("Water\n" + title + Self.table).codes.contains("title-rows") == false)
  }

  @Test func blankLinesAloneAreNoTitle() throws {
    #expect(try read("\n , ,\n\n" + Self.table).cells == ["6:12 rating-unknown"])
  }

  @Test(arguments: ["\n", "\r\n"]) func headingsMayHaveLineBreaks(lineEnd: String) throws {
    let table = "\"entity\n\",year,indicator,\"rating\n(level)\"\nEXW,2025,1,meets\nEXW,2025,2,meets\n"
    #expect(try read(table.replacing("\n", with: lineEnd)).codes == [])
    let titled = try read(("Water\n" + table).replacing("\n", with: lineEnd))
    #expect(titled.codes == ["title-rows"])
    #expect(titled.ratings.count == 2)
  }

  @Test func secondTableBelowIsNoHeaderOfTheFirst() throws {
    let second = "entity,year,indicator,question,answer\nEXW,2025,1,1.a1,yes\n"
    #expect(try read(Self.table + second).codes == ["rating-unknown", "table-second"])
  }

  @Test func quotationMarkWithoutEndHidesNoHeader() throws {
    #expect(
      try read("\"Water\n" + Self.table + String(repeating: "EXW,2025,1,meets\n", count: 20)).codes.first
        == "title-rows")
  }
}
