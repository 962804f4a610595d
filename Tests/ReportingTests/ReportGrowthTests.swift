import Analysis
import Model
import Reporting
import Testing
import Words

/// Tests that the size of a report grows in proportion to the number of ratings.
@Suite struct ReportGrowthTests {
  private func files(entities count: Int, years: Int) throws -> [ReportFile] {
    // All names have the same length, so that they add the same number of bytes to each report.
    let entities = (1000..<(1000 + count)).map { SmallReport.entity("E\($0)", "Example Agency \($0)") }
    let editions = (0..<years).map { Edition(framework: "example-2", year: 2025 - $0) }.reversed()
    let cards = editions.flatMap { edition in
      entities.map { entity in
        SmallReport.card(entity.code, edition.year, [.level(1), .level(2), .level(3)])
      }
    }
    return try ReportSite(words: Catalogue.embedded()).files(
      for: SmallReport.make(cards, editions: Array(editions), entities: entities))
  }

  private func bytes(entities: Int, years: Int) throws -> Int {
    try files(entities: entities, years: years).reduce(0) { $0 + $1.bytes.count }
  }

  /// Adding a number of entities always adds the same number of bytes, however many there are already.
  @Test func sizeGrowsLinearlyWithEntities() throws {
    let sizes = try [100, 200, 300].map { try bytes(entities: $0, years: 4) }
    let steps = [sizes[1] - sizes[0], sizes[2] - sizes[1]]
    #expect(steps[0] > 0)
    #expect(abs(steps[1] - steps[0]) * 100 < steps[0], "\(sizes)")
  }

  @Test func sizeGrowsLinearlyWithYears() throws {
    let sizes = try [10, 20, 30].map { try bytes(entities: 20, years: $0) }
    let steps = [sizes[1] - sizes[0], sizes[2] - sizes[1]]
    #expect(steps[0] > 0)
    #expect(abs(steps[1] - steps[0]) * 100 < steps[0], "\(sizes)")
  }

  /// The page of one entity or indicator does not contain the data of the whole system.
  @Test func pagesOfEntitiesDoNotGrowWithTheNumberOfEntities() throws {
    let sizes = try [20, 200].map { count in
      try files(entities: count, years: 4).first { $0.path == "entities/e1000.html" }?.bytes.count ?? 0
    }
    #expect(sizes[0] > 0)
    #expect(sizes[1] - sizes[0] < 200, "\(sizes)")
  }

  /// Each year of an entity is one column in a table on its page.
  @Test func aPageCanShowThirtyYears() throws {
    let page = try #require(
      try files(entities: 2, years: 30).pages.first { $0.path == "entities/e1000.html" })
    #expect(page.all("th").filter { $0.text.wholeMatch(of: /(199|20[012])\d/) != nil }.count >= 30)
  }
}
