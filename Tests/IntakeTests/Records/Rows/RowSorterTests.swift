import Model
import Testing

@testable import Intake

/// What people write around data is one finding for each kind, and the data are read.
@Suite struct RowSorterTests {
  private static let header = "entity,year,indicator,rating,evidence"
  private static let rows = ["EXW,2025,1,meets,a", "EXW,2025,2,meets,b"]

  /// The findings of a table with `between` among its rows, whose ratings must all be read.
  private func codes(_ between: String, at position: Int, in name: String = "a.csv") throws -> [String] {
    var lines = [Self.header] + Self.rows
    lines.insert(between, at: position)
    let read = try SubmissionFolder.read(name, lines.joined(separator: "\n") + "\n")
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=meets"])
    return read.codes
  }

  @Test(arguments: [
    ("Total,,,2,", 3, "row-total"), ("EXW,2025,Total,2,", 3, "row-total"), ("Итого: 2,,,2,", 3, "row-total"),
    ("* provisional", 3, "row-footnote"), ("Source: HR, payroll, own", 3, "row-footnote"),
    ("As of June,,,,", 3, "row-footnote"),
    ("# second half", 2, "row-footnote"), ("Accountability", 1, "row-section"), ("Results,,,,", 2, "row-section"),
    ("code,YYYY,number,(level),text", 1, "row-units"), ("Entity,Year,Indicator,Rating,Evidence", 2, "header-repeated"),
    ("\u{1A}", 3, "csv-end-mark"),
  ]) func rowBesideDataIsPassedOverWithANote(_ row: String, _ position: Int, _ code: String) throws {
    #expect(try codes(row, at: position) == [code])
  }

  @Test(arguments: ["EXW,,,,", "EXW", ",,,meets,", ",,,,more text", "QQQ,20x5,9,metts,"])
  func rowOfDataWithMistakesIsNotPassedOver(row: String) throws {
    let found = try codes(row, at: 2)
    #expect(found.allSatisfy { !$0.hasPrefix("row-") } && !found.isEmpty)
  }

  @Test func rowsOfOneKindAreOneFindingWithTheirNumber() throws {
    let text = "A part\nEXW,2025,1,meets,\nB part\nEXW,2025,2,meets,\nTotal,,,2,\nTotal,,,2,\n"
    let read = try SubmissionFolder.read("a.csv", Self.header + "\n" + text)
    #expect(read.cells == ["2:1 row-section", "6:1 row-total"])
    #expect(read.findings.map { $0.arguments["count"] } == ["2", "2"])
  }

  @Test func secondTableIsOneErrorAndTheFirstIsRead() throws {
    let second = "\nentity,year,indicator,question,answer\nEXW,2025,1,1.a1,yes\nEXW,2025,1,share,4\n"
    let read = try SubmissionFolder.read("a.csv", ([Self.header] + Self.rows).joined(separator: "\n") + "\n" + second)
    #expect(read.codes == ["table-second"])
    #expect(read.findings.first?.arguments["count"] == "2")
    #expect(read.findings.first?.arguments["table"] == "answers")
    #expect(read.ratings.count == 2)
    #expect(read.answers.isEmpty)
  }

  @Test func wrappedRowsAreOneError() throws {
    let read = try SubmissionFolder.read("a.csv", Self.header + "\n" + Self.rows.map { "\"\($0)\"\n" }.joined())
    #expect(read.cells == ["2:1 csv-row-wrapped"])
    #expect(read.findings.first?.arguments["count"] == "2")
    let whole = try SubmissionFolder.read("a.csv", ([Self.header] + Self.rows).map { "\"\($0)\"\n" }.joined())
    #expect(whole.codes == ["csv-row-wrapped"])
    #expect(whole.findings.first?.severity == .blocker)
    let other = Self.header + "\n" + Self.rows.map { $0.replacing(",", with: ";") + "\n" }.joined()
    #expect(try SubmissionFolder.read("a.csv", other).codes == ["csv-delimiter-differs"])
  }

  @Test func swallowedRowsAreOneWarning() throws {
    let stray = Self.header + "\nEXW,2025,1,meets,\"Because\nEXW,2025,2,meets,b\"\n"
    let read = try SubmissionFolder.read("a.csv", stray)
    #expect(read.cells == ["2:18 csv-rows-swallowed"])
    #expect(read.ratings == ["EXW 2025 1=meets"])
    let text = "First, a\nIn EXW, 2025, was a year, of, much"
    let honest = Self.header + "\nEXW,2025,1,meets,\"\(text)\"\nEXW,2025,2,meets,\n"
    #expect(try SubmissionFolder.read("a.csv", honest).codes == [])
  }

  @Test func rowsAroundDataArePassedOverInEveryTable() throws {
    let answers = "entity,year,indicator,question,answer\nEXW,2025,1,1.a1,yes\nTotal,,,,1\n"
    #expect(try SubmissionFolder.read("answers.csv", answers).codes == ["row-total"])
    let actions = "entity,year,indicator,action\nActions,,,\nEXW,2025,1,Write it\n* draft\n"
    #expect(try SubmissionFolder.read("actions.csv", actions).codes.contains("value-missing") == false)
    let rates = "entity,year,currency,usd-per-unit,source\nEXW,2025,EUR,1.1,UN\nSource: UN treasury,,,,\n"
    #expect(try SubmissionFolder.read("rates.csv", rates).codes == ["row-footnote"])
  }

  @Test func tableUnknownShowsWhatWasFoundAndNothingFollows() throws {
    let read = try SubmissionFolder.read("a.csv", "note 0\n" + Self.rows.joined(separator: "\n") + "\n")
    #expect(read.codes == ["table-unknown"])
    #expect(read.findings.first?.found == "note 0")
  }
}
