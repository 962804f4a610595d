import Model
import Reporting
import Testing
import Words

/// Tests reports with a year for which no entity reported.
@Suite struct EmptyYearTests {
  private func files(years: [Int]) throws -> [ReportFile] {
    let cards = years.map { SmallReport.card("EXW", $0, [.level(1), .level(2), .level(3)]) }
    return try ReportSite(words: Catalogue.embedded()).files(
      for: SmallReport.make(cards, editions: years.map { Edition(framework: "example-2", year: $0) }))
  }

  /// The rows of the table of coverage, by year.
  private func coverage(_ files: [ReportFile]) throws -> [[String]] {
    let page = try #require(files.filter { $0.path == "index.html" }.pages.first)
    let table = try #require(page.elements.firstIndex { $0.attributes["id"] == "coverage" })
    return page.elements.indices.filter {
      page.elements[$0].name == "tr" && page.elements[$0].ancestors.contains(table)
    }.dropFirst().map { row in page.elements.filter { $0.ancestors.last == row }.map(\.text) }
  }

  @Test func theRowOfAnEmptyYearSaysThatNothingWasReported() throws {
    let rows = try coverage(files(years: [2022, 2024, 2025]))
    #expect(rows.map(\.first) == ["2022", "2023", "2024", "2025"])
    #expect(rows[1] == ["2023", "These data contain no ratings for this year."])
    #expect(rows[0][1] == "Framework example-2")
  }

  @Test func consecutiveYearsHaveNoSuchRow() throws {
    let rows = try coverage(files(years: [2023, 2024, 2025]))
    #expect(rows.map(\.first) == ["2023", "2024", "2025"])
    #expect(rows.allSatisfy { $0.count == 6 })
  }

  @Test(arguments: [([2022, 2025], "2023 and 2024"), ([2023, 2025], "2024"), ([2024, 2025], nil)])
  func theSectionOnChangeNamesTheYearsBetween(_ years: [Int], _ between: String?) throws {
    let files = try files(years: years)
    let page = try #require(files.filter { $0.path == "index.html" }.pages.first)
    let caption = try #require(page.elements.first { $0.attributes["id"] == "table-change-caption" }?.text)
    #expect(caption.hasPrefix("Ratings of the same entities in \(years[0]) and 2025, Framework example-2"))
    #expect(caption.contains("there are no ratings for") == (between != nil))
    if let between { #expect(caption.hasSuffix("there are no ratings for \(between)")) }
    #expect(files.text("data/changes.csv")?.contains("example-2,\(years[0]),2025,2.1,0,1,0,") == true)
  }
}
