import Testing

/// Tests that the page of an indicator links to all others of its framework.
@Suite struct IndicatorPageTests {
  @Test(arguments: ["1", "2-1", "10"]) func everyIndicatorIsListed(_ slug: String) throws {
    let page = try #require(try SmallReport.fourYears.pages().first { $0.path == "indicators/\(slug).html" })
    let list = try #require(page.elements.firstIndex { $0.attributes["class"] == "contents" })
    let links = page.elements.filter { $0.name == "a" && $0.ancestors.contains(list) }
    #expect(links.map { $0.attributes["href"] } == ["1", "2-1", "10"].map { "../indicators/\($0).html" })
    #expect(links.map(\.text) == ["1 Subject 1", "2.1 Subject 2.1", "10 Subject 10"])
    let here = links.filter { $0.attributes["aria-current"] == "page" }
    #expect(here.map { $0.attributes["href"] } == ["../indicators/\(slug).html"])
  }
}
