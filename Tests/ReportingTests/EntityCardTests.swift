import Testing

/// Tests that an entity's report card groups ratings by the areas of the framework.
@Suite struct EntityCardTests {
  private func page() throws -> HTMLPage {
    try #require(try SmallReport.fourYears.pages().first { $0.path == "entities/exn.html" })
  }

  @Test func ratingsAreGroupedByArea() throws {
    let page = try page()
    let card = try #require(page.elements.firstIndex { $0.attributes["class"] == "ratings" })
    let bodies = page.elements.indices.filter {
      page.elements[$0].name == "tbody" && page.elements[$0].ancestors.contains(card)
    }
    let headings = bodies.map { body in
      page.elements.filter { $0.name == "th" && $0.ancestors.contains(body) }.map(\.text)
    }
    #expect(headings == [["Planning", "1 Subject 1", "2.1 Subject 2.1"], ["Money", "10 Subject 10"]])
    let scopes = bodies.flatMap { body in
      page.elements.filter { $0.name == "th" && $0.ancestors.contains(body) }.compactMap { $0.attributes["scope"] }
    }
    #expect(scopes == ["rowgroup", "row", "row", "rowgroup", "row"])
  }

  /// The heading of an area spans all columns.
  ///
  /// EXN reported in the previous year and has more columns than EXW.
  @Test(arguments: ["exn", "exw", "exh"]) func headingsOfAreasSpanTheTable(_ slug: String) throws {
    let page = try #require(try SmallReport.fourYears.pages().first { $0.path == "entities/\(slug).html" })
    let card = try #require(page.elements.firstIndex { $0.attributes["class"] == "ratings" })
    let inside = page.elements.filter { $0.ancestors.contains(card) }
    let columns = inside.count { $0.name == "th" && $0.attributes["scope"] == "col" }
    let spans = inside.compactMap { $0.attributes["colspan"] }
    #expect(spans == [String(columns), String(columns)])
  }
}
