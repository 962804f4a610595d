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
    let point = try #require(point(pages).first)
    #expect(
      point.hasPrefix(
        "Under Framework example-2, the share of ratings that meet or exceed requirements rose from 33 per cent in 2024 "
          + "(30 of 90 rated) to 60 per cent in 2025 (54 of 90). Entities with ratings that can be compared: 8 have more "
          + "such ratings than in 2024, 0 fewer. The test compares ratings that the same entities have in both years "
          + "(p-value: 0.0078). The 95 per cent interval of the change in the share of all ratings, with those of "
          + "entities and indicators that came or went, is +1"))
    // Eight of thirty rose and none fell: p is 2/2^8, multiplied by three by Holm's correction.
    let sentence = try #require(sentence(pages).first)
    #expect(
      sentence.hasPrefix(
        "From 2024 to 2025, the share that meets or exceeds requirements rose from 33% (10 of 30 rated) to 60% "
          + "(18 of 30). Ratings of the same entities (30): 8 higher, 22 the same, 0 lower. "
          + "The test compares ratings that the same entities have in both years (p-value: 0.0234, adjusted by Holm’s "
          + "method over 3 tests: all indicators in these two years). The 95 per cent interval of the change in the share of all ratings, with those of entities and indicators that came or "
          + "went, is +1"))
    #expect(point.hasSuffix(" percentage points; it is not adjusted for the number of tests."))
    let headings = try headings(pages)
    #expect(
      headings.contains {
        $0.hasSuffix("the share that meets or exceeds requirements rose from 33% in 2024 to 60% in 2025")
      })
    #expect(
      headings.contains("How the share under Framework example-2 rose from 33% in 2024 to 60% in 2025, part by part"))
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "▲ higher" } == 3)
  }

  @Test func aClearFallIsStatedWithItsNumbers() throws {
    let pages = try pages(times(12, .level(1)) + times(18, .level(2)), times(20, .level(1)) + times(10, .level(2)))
    #expect(try point(pages).first?.contains("fell from 60 per cent in 2024") == true)
    #expect(try sentence(pages).first?.contains("0 higher, 22 the same, 8 lower") == true)
    #expect(try headings(pages).contains { $0.hasPrefix("How the share under Framework example-2 fell") })
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "▼ lower" } == 3)
  }

  /// Five entities of thirty rose, which is not significant.
  @Test func aChangeThatIsNotSignificantIsNotStated() throws {
    let pages = try pages(times(24, .level(1)) + times(6, .level(2)), times(19, .level(1)) + times(11, .level(2)))
    #expect(try point(pages).first?.hasPrefix("Under Framework example-2, there was no clear change") == true)
    #expect(try sentence(pages).first?.hasPrefix("From 2024 to 2025, there was no clear change") == true)
    let all = pages.flatMap(\.elements).filter { ["h2", "h3", "li", "p", "td"].contains($0.name) }.map(\.text)
    let words = all.filter { !$0.hasPrefix("An arrow") && !$0.hasPrefix("A share is said") }.joined(separator: " ")
    for word in ["rose", "rise", "fell", "fall", "▲", "▼"] {
      #expect(!words.split { !$0.isLetter && $0 != "▲" && $0 != "▼" }.contains { $0 == word }, "\(word)")
    }
    #expect(try text(pages, "index.html") { $0.name == "td" }.count { $0 == "no clear change" } == 3)
  }

  /// The same entities rose from 0 of 20 to 8 of 20, but twelve of those that had met requirements left the scale.
  @Test func aRiseThatTheSharesDoNotShowIsNotStated() throws {
    let pages = try pages(
      times(20, .level(1)) + times(12, .level(2)),
      times(12, .level(1)) + times(8, .level(2)) + times(12, .notApplicable))
    #expect(try point(pages).first?.contains("rose") == true)
    let other = try self.pages(
      times(40, .level(1)) + times(60, .level(2)),
      times(32, .level(1)) + times(8, .level(2)) + times(60, .notApplicable))
    #expect(try point(other).first?.contains("there was no clear change") == true)
  }

  @Test func aChangeHiddenByRoundingIsNotStated() throws {
    let before = times(500, .level(1)) + times(500, .level(2))
    let after = times(499, .level(1)) + times(501, .level(2))
    #expect(try point(try pages(before, after)).first?.contains("there was no clear change") == true)
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
