import Analysis
import Model
import Reporting
import Testing
import Words

/// Tests what pages state about changes, and what they must not state.
@Suite struct ChangeSentenceTests {
  /// A report for 2025 in which each entity has the same rating on all three indicators.
  private func pages(
    _ before: [Rating], _ after: [Rating], years: (Int, Int) = (2024, 2025), _ earlier: String = "example-2"
  ) throws -> [HTMLPage] {
    let entities = before.indices.map { SmallReport.entity("E\($0)", "Agency \($0)") }
    func cards(_ ratings: [Rating], _ year: Int, _ framework: String) -> [Scorecard] {
      zip(entities, ratings).map { SmallReport.card($0.code, year, [$1, $1, $1], framework) }
    }
    let report = SmallReport.make(
      cards(before, years.0, earlier) + cards(after, years.1, "example-2"),
      editions: [Edition(framework: earlier, year: years.0), SmallReport.now], entities: entities)
    return try ReportSite(words: Catalogue.embedded()).files(for: report).pages
  }

  private func times(_ count: Int, _ rating: Rating) -> [Rating] { Array(repeating: rating, count: count) }

  private func text(_ pages: [HTMLPage], _ path: String, _ isWanted: (HTMLPage.Element) -> Bool) throws -> [String] {
    try #require(pages.first { $0.path == path }).elements.filter(isWanted).map(\.text)
  }

  private func point(_ pages: [HTMLPage]) throws -> [String] {
    try text(pages, "index.html") { $0.attributes["id"] == "point-share" }
  }

  private func sentence(_ pages: [HTMLPage]) throws -> [String] {
    try text(pages, "indicators/1.html") { $0.attributes["class"] == "change" }
  }

  private func headings(_ pages: [HTMLPage]) throws -> [String] {
    try text(pages, "index.html") { $0.name == "h3" }
  }

  @Test func aClearRiseIsStatedWithItsNumbers() throws {
    let pages = try pages(times(20, .level(1)) + times(10, .level(2)), times(12, .level(1)) + times(18, .level(2)))
    #expect(
      try point(pages) == [
        "The share of ratings that meet or exceed requirements rose from 33 per cent in 2024 (30 of 90 rated) to "
          + "60 per cent in 2025 (54 of 90), by each of the three denominators."
      ])
    // Eight of thirty rose and none fell: p is 2/2^8, multiplied by three by Holm's correction.
    #expect(
      try sentence(pages) == [
        "Ratings rose from 2024 to 2025, beyond chance and by each of the three denominators: of 30 entities whose "
          + "ratings compare, 8 higher, 22 the same and 0 lower; the share that meets or exceeds requirements was 33% "
          + "(10 of 30 rated) and is 60% (18 of 30)."
      ])
    let headings = try headings(pages)
    #expect(headings.contains("The share that meets or exceeds requirements rose from 33% in 2024 to 60% in 2025"))
    #expect(headings.contains { $0.hasPrefix("The rise of the share") })
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "▲ more higher" } == 3)
  }

  @Test func aClearFallIsStatedWithItsNumbers() throws {
    let pages = try pages(times(12, .level(1)) + times(18, .level(2)), times(20, .level(1)) + times(10, .level(2)))
    #expect(try point(pages).first?.contains("fell from 60 per cent in 2024") == true)
    #expect(try sentence(pages).first?.contains("8 lower, 22 the same and 0 higher") == true)
    #expect(try headings(pages).contains { $0.hasPrefix("The fall of the share") })
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "▼ more lower" } == 3)
  }

  /// The share rose from 6 of 30 to 5 of 20, and all ratings that changed improved.
  ///
  /// But ten became not applicable, and 5 of all 30 are fewer than 6 of 30.
  @Test func aRiseThatIsAFallUnderAnotherDenominatorIsNotStated() throws {
    let pages = try pages(
      times(15, .level(0)) + times(9, .level(1)) + times(6, .level(2)),
      times(15, .level(1)) + times(9, .notApplicable) + times(5, .level(2)) + [.notApplicable])
    #expect(
      try point(pages) == [
        "No clear change in the share of ratings that meet or exceed requirements: 20 per cent in 2024 (18 of 90 rated) "
          + "and 25 per cent in 2025 (15 of 60)."
      ])
    #expect(
      try sentence(pages) == [
        "No clear change from 2024 to 2025: of 20 entities whose ratings compare, 15 higher, 5 the same and 0 lower."
      ])
    let all = pages.flatMap(\.elements).filter { ["h2", "h3", "li", "p", "td"].contains($0.name) }.map(\.text)
    let words = all.filter { !$0.hasPrefix("An arrow") && !$0.hasPrefix("A share is said") }.joined(separator: " ")
    for word in ["rose", "rise", "fell", "fall", "▲", "▼"] {
      #expect(!words.split { !$0.isLetter && $0 != "▲" && $0 != "▼" }.contains { $0 == word }, "\(word)")
    }
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "no clear change" } == 3)
  }

  @Test func aChangeHiddenByRoundingIsNotStated() throws {
    let before = times(500, .level(1)) + times(500, .level(2))
    let after = times(499, .level(1)) + times(501, .level(2))
    #expect(try point(try pages(before, after)).first?.hasPrefix("No clear change") == true)
  }

  @Test func nothingIsStatedAboutFewerThanTenRatings() throws {
    let pages = try pages(times(9, .level(0)), times(9, .level(3)))
    #expect(try sentence(pages).isEmpty)
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "too few to test" } == 3)
  }

  @Test func yearsOfTwoFrameworksAreMarkedAsNotComparable() throws {
    let pages = try pages(times(30, .level(0)), times(30, .level(3)), years: (2023, 2025), "example-1")
    #expect(
      try sentence(pages) == [
        "The figures of 2025 cannot be compared with those of 2023 and before: Framework example-2 took the place of "
          + "Framework example-1, with other requirements."
      ])
    #expect(try point(pages).isEmpty)
    #expect(try text(pages, "index.html") { $0.attributes["id"] == "point-break" }.count == 1)
  }

  @Test func theFirstYearHasNoSentenceAboutChange() throws {
    let pages = try SmallReport.oneEntity.pages()
    #expect(try sentence(pages).isEmpty)
    #expect(try point(pages).isEmpty)
  }
}
