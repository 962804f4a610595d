import Testing

/// Tests the list of requirements that most entities need for the next level.
@Suite struct NextLevelRequirementsTests {
  @Test func barsShowTheShareOfEntitiesThatReported() throws {
    let page = try #require(try SmallReport.fourYears.pages().first { $0.path == "index.html" })
    let section = try #require(page.elements.firstIndex { $0.attributes["aria-labelledby"] == "next" })
    let inside = page.elements.filter { $0.ancestors.contains(section) }
    #expect(inside.first { $0.name == "caption" }?.text.hasSuffix("numbers of entities, of 3 that reported") == true)
    // The next level of one of three entities.
    #expect(inside.first { $0.attributes["class"] == "num share" }?.text == "1")
    #expect(inside.filter { $0.name == "rect" }.map { $0.attributes["width"] } == ["333", "667"])
  }

  /// On the page of an indicator, its name would be repeated in each row.
  @Test func theIndicatorIsNamedOnlyIfThereAreSeveral()
    throws
  {
    let pages = try SmallReport.fourYears.pages()
    for (path, heading, count) in [("index.html", "next", 1), ("indicators/1.html", "lift-heading", 0)] {
      let page = try #require(pages.first { $0.path == path })
      let section = try #require(page.elements.firstIndex { $0.attributes["aria-labelledby"] == heading })
      let names = page.elements.filter { $0.ancestors.contains(section) && $0.attributes["class"] == "level-name" }
      #expect(names.count == count, "\(path)")
    }
  }
}
