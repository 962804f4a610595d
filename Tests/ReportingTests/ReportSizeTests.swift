import Testing
import Words

@testable import Reporting

/// Tests that pages stay small enough for a slow connection, however many entities there are.
@Suite struct ReportSizeTests {
  /// The largest number of bytes for a system of a thousand entities.
  private static let maxBytes = 500_000
  private static let mostBytesOfTheSystemPage = 300_000

  /// Fewer than a thousand entities, to save time.
  ///
  /// The size of a page grows at most linearly with their number.
  ///
  /// Pages that are split into parts have their largest size, because the first part is full.
  private static let entities = 450
  private static let large = Result {
    try ReportSite(words: Catalogue.embedded()).files(for: LargeReport.make(entities: entities))
  }

  @Test func pagesOfAThousandEntitiesStaySmall() throws {
    let pages = try Self.large.get().filter { $0.path.hasSuffix(".html") }
    #expect(pages.count > Self.entities)
    for page in pages {
      let most = page.path == "index.html" ? Self.mostBytesOfTheSystemPage : Self.maxBytes
      let isPart = pages.contains { $0.path == page.path.replacing(".html", with: "-part-2.html") }
      let entities = isPart ? 1000 : Self.entities
      #expect(page.bytes.count * 1000 <= most * entities, "\(page.path): \(page.bytes.count)")
    }
  }

  /// Ratings that do not fit on one page are on exactly one of its parts, and each part links to all others.
  @Test func theRatingsOfAllEntitiesAreInTheParts() throws {
    let pages = try Self.large.get().filter { $0.path.hasPrefix("explorer") }.map {
      HTMLPage(path: $0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(pages.map(\.path) == ["explorer-part-2.html", "explorer.html"])
    let codes = pages.flatMap { page in
      page.all("th").filter { $0.attributes["scope"] == "row" }.map(\.text).filter { $0.hasPrefix("EX-") }
    }
    #expect(codes.count == Self.entities)
    #expect(Set(codes).count == Self.entities)
    for page in pages {
      let parts = try #require(page.elements.firstIndex { $0.attributes["class"] == "parts" })
      let links = page.elements.filter { $0.name == "a" && $0.ancestors.contains(parts) }
      #expect(Set(links.compactMap { $0.attributes["href"] }) == Set(pages.map(\.path)))
      #expect(links.filter { $0.attributes["aria-current"] == "page" }.map { $0.attributes["href"] } == [page.path])
    }
    #expect(pages[1].all("a").contains { $0.text == "fictional, EX-1000 to EX-1299" })
  }

  @Test func valuesOfACompanionFrameworkAreInParts() throws {
    let pages = try Self.large.get().filter { $0.path.hasPrefix("frameworks/") }.map {
      HTMLPage(path: $0.path, String(decoding: $0.bytes, as: UTF8.self))
    }
    #expect(pages.map(\.path) == ["frameworks/example-work-part-2.html", "frameworks/example-work.html"])
    let codes = pages.map { page in
      page.all("a").filter { $0.attributes["href"]?.hasPrefix("../entities/") == true }.map(\.text)
    }
    #expect(codes.map(\.count) == [Self.entities - EntityPagination.maxRows, EntityPagination.maxRows])
    #expect(Set(codes.joined()).count == Self.entities)
  }

  /// All links on these pages have a target.
  @Test func linksBetweenPartsHaveTargets() throws {
    let files = try Self.large.get()
    let paths = Set(files.map(\.path))
    for file in files where file.path.contains("part-2") || file.path == "facts.html" {
      let page = HTMLPage(path: file.path, String(decoding: file.bytes, as: UTF8.self))
      #expect(page.mistakes == [])
      for link in page.all("a").compactMap({ $0.attributes["href"] }) {
        #expect(page.target(of: link).map { paths.contains($0.path) } == true, "\(file.path): \(link)")
      }
    }
  }

  /// Names are on the page of requirements, or on the pages of indicators if there are too many for one page.
  @Test(arguments: [3, entities]) func theEntitiesOfEachRequirementAreNamedOnce(_ count: Int) throws {
    let files =
      try count == Self.entities
      ? Self.large.get() : ReportSite(words: Catalogue.embedded()).files(for: LargeReport.make(entities: count))
    let naming = files.filter { $0.path.hasSuffix(".html") }.filter { file in
      HTMLPage(path: file.path, String(decoding: file.bytes, as: UTF8.self)).all("dl").contains {
        $0.attributes["class"] == "names-by-state" && $0.text.contains("EX-1002")
      }
    }.map(\.path)
    if count == 3 {
      #expect(naming == ["facts.html"])
    } else {
      #expect(naming.count == 18)
      #expect(naming.allSatisfy { $0.hasPrefix("indicators/") })
    }
  }

  /// The names of entities are links to their pages, unless this would make the page too large.
  @Test func theEntitiesOfEachRequirementAreLinks() throws {
    func links(_ entities: Int, at path: String) throws -> [String] {
      let files =
        try entities == Self.entities
        ? Self.large.get() : ReportSite(words: Catalogue.embedded()).files(for: LargeReport.make(entities: entities))
      let page = try #require(files.filter { $0.path == path }.pages.first)
      let names = Set(page.elements.indices.filter { page.elements[$0].attributes["class"] == "names-by-state" })
      return page.elements.filter { $0.name == "a" && !names.isDisjoint(with: $0.ancestors) }
        .compactMap { $0.attributes["href"] }
    }
    let few = try links(3, at: "facts.html")
    #expect(few.count == 3 * 18 * 5)
    #expect(Set(few).sorted() == ["ex-1000", "ex-1001", "ex-1002"].map { "entities/\($0).html" })
    // 150 entities and 90 requirements are too many for links, but not for names.
    #expect(try links(150, at: "facts.html") == [])
    #expect(try links(Self.entities, at: "indicators/1.html").count == Self.entities * 5)
  }

  /// The comparison page contains every rating of every year.
  @Test func thirtyYearsOfAThousandEntitiesCanBeCompared() throws {
    let sizes = try [6, 12].map { count in
      try ReportSite(words: Catalogue.embedded()).files(for: LargeReport.make(entities: count, years: 30))
        .first { $0.path == "compare.html" }?.bytes.count ?? 0
    }
    let ofOne = (sizes[1] - sizes[0]) / 6
    #expect(ofOne > 0)
    #expect(sizes[0] + 994 * ofOne <= Self.maxBytes, "\(sizes)")
  }
}
