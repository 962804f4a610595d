import Model
import Reporting
import Testing
import Words

@Suite struct LeftOutLineTests {
  private let line: LeftOutLine

  init() throws { line = LeftOutLine(words: try Catalogue.embedded()) }

  private func row(_ entity: String, year: Int? = 2052, written: String = "", file: String = "a.csv") -> ExcludedRating
  {
    ExcludedRating(
      reason: .otherYear, framework: "", year: year, writtenYear: written, entity: entity, indicator: "1", rating: "",
      place: SourcePlace(file: file, line: 2))
  }

  @Test func nothingLeftOutGivesNoLine() { #expect(line.text([], year: 2025) == nil) }

  @Test func rowsAreCountedByEntityYearAndFile() throws {
    let text = try #require(line.text([row("EXW"), row("EXW"), row("EXH", file: "b.csv")], year: 2025))
    #expect(text.contains("EXW for 2052 (2 rows, a.csv)"))
    #expect(text.contains("EXH for 2052 (1 row, b.csv)"))
    #expect(text.contains("data/left-out.csv"))
  }

  @Test func fiveAreNamedAndTheOthersCounted() throws {
    let text = try #require(line.text((1...7).map { row("E\($0)") }, year: 2025))
    #expect(text.contains("E5 for"))
    #expect(!text.contains("E6 for"))
    #expect(text.contains("2 more"))
  }

  @Test func whatIsNoYearIsShownAsItIsWritten() throws {
    let text = try #require(line.text([row("", year: nil, written: String(repeating: "x", count: 100))], year: 2025))
    #expect(text.contains("– for \(String(repeating: "x", count: 60))… "))
  }
}
