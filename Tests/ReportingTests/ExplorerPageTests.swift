import Testing

/// Tests that the table of all ratings gives the number of each entity's ratings at each level and in each state.
@Suite struct ExplorerPageTests {
  private func page() throws -> HTMLPage {
    try #require(try SmallReport.fourYears.pages().first { $0.path == "explorer.html" })
  }

  /// The cells with the totals of each row, by the name of the row.
  private func sums(_ page: HTMLPage) -> [String: [String]] {
    var sums: [String: [String]] = [:]
    for (position, row) in page.elements.enumerated() where row.name == "tr" {
      let inside = page.elements.filter { $0.ancestors.last == position }
      guard let name = inside.first, name.attributes["scope"] == "row" else { continue }
      sums[name.text] = inside.filter { $0.attributes["class"]?.hasPrefix("sum") == true && $0.name == "td" }.map(
        \.text)
    }
    return sums
  }

  @Test func eachEntityHasItsSharesAndCounts() throws {
    let sums = sums(try page())
    #expect(sums["EXW"] == ["50% 1 of 2", "50%", "1 E, 1 A, 1 n/a"])
    #expect(sums["EXH"] == ["50% 1 of 2", "0%", "1 M, 1 ×, 1 ·"])
    #expect(sums["EXN"] == ["50% 1 of 2", "0%", "1 M, 1 A, 1 ?"])
  }

  @Test func allEntitiesTogetherHaveSharesAndCounts() throws {
    let all = try #require(sums(try page())["Meet or exceed, of rated"])
    #expect(all.suffix(3) == ["50% 3 of 6", "17%", "1 E, 2 M, 2 A, 1 ×, 1 n/a, 1 ·, 1 ?"])
  }

  /// The bar repeats the counts for sighted readers, and each part has its own shade.
  @Test func barsHaveAPartForEachLevelAndState() throws {
    let page = try page()
    let cells = page.elements.indices.filter { page.elements[$0].attributes["class"] == "sum spread" }
      .filter { page.elements[$0].name == "td" }
    let parts = cells.map { cell in
      page.elements.filter { $0.name == "rect" && $0.ancestors.contains(cell) }.compactMap { $0.attributes["class"] }
    }
    #expect(
      parts == [
        ["r3", "r1", "na"], ["r2", "r0", "nr"], ["r2", "r1", "ur"], ["r3", "r2", "r1", "r0", "na", "nr", "ur"],
      ])
  }

  /// The heading of a type spans all columns.
  @Test func headingsOfTypesSpanTheTable() throws {
    let page = try page()
    let columns = page.all("th").count { $0.attributes["scope"] == "col" }
    #expect(page.all("th").compactMap { $0.attributes["colspan"] } == [String(columns)])
  }
}
