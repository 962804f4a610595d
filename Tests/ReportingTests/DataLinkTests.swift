import Testing

/// Tests that each table of figures is followed by a link to its data.
@Suite struct DataLinkTests {
  @Test(arguments: SmallReport.allCases) func sectionsWithFiguresLinkToTheirData(_ report: SmallReport) throws {
    for page in try report.pages() {
      for (position, section) in page.elements.enumerated() where section.name == "section" {
        let inside = page.elements.filter { $0.ancestors.contains(position) }
        guard inside.contains(where: { $0.name == "td" && $0.attributes["data-figure"] != nil }) else { continue }
        let links = inside.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
        #expect(links.contains { $0.contains("data/") }, "\(page.path): \(section.text.prefix(60))")
      }
    }
  }
}
