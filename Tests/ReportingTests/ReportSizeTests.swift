import Testing
import Words

@testable import Reporting

/// Pages stay small enough to open on a slow line, however large the system.
@Suite struct ReportSizeTests {
  /// For a system of a thousand entities.
  private static let maxBytes = 500_000
  private static let mostBytesOfTheSystemPage = 300_000

  /// Fewer than a thousand take less time; pages grow in a line with them at most.
  ///
  /// What stands in parts is as large as it can be, since the first part is full.
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

  /// What is in no page for itself is in the pages of parts, once, and each part leads to all others.
  @Test func theRatingsOfAllEntitiesStandInTheParts() throws {
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

  @Test func valuesOfAFrameworkBesideStandInParts() throws {
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

  /// No link of these pages leads nowhere.
  @Test func partsAreLinked() throws {
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

  /// Names stand on the page of facts, or with each indicator where they are too many for one page.
  @Test(arguments: [3, entities]) func theEntitiesBehindFactsAreNamedOnce(_ count: Int) throws {
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

  /// The names behind facts lead to the pages of the entities, where the page does not grow too large by it.
  @Test func theEntitiesBehindFactsAreLinks() throws {
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
    // 150 entities with 90 requirements are too many links, not too many names.
    #expect(try links(150, at: "facts.html") == [])
    #expect(try links(Self.entities, at: "indicators/1.html").count == Self.entities * 5)
  }

  /// The page that compares holds every rating of every year.
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
