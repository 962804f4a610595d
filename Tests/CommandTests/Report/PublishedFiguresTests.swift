import Testing

/// Tests the known figures of the published ratings.
@Suite struct PublishedFiguresTests {
  private func system(_ year: Int) throws -> [String: Int] {
    let rows = try PublishedReport.files(2025).table("distributions").rows(["by": "system", "year": String(year)])
    return try #require(rows.count == 1 ? rows[0] : nil).compactMapValues { Int($0) }
  }

  /// The share of ratings on the scale that meet or exceed requirements, in per mille.
  private func met(_ year: Int) throws -> Int {
    let one = try system(year)
    let levels = ["missing", "approaches", "meets", "exceeds"].map { one[$0] ?? 0 }
    let rated = levels.reduce(0, +)
    return (2000 * (levels[2] + levels[3]) + rated) / (2 * rated)
  }

  @Test(arguments: [(2018, 66), (2022, 73), (2025, 74)])
  func entitiesThatReported(_ year: Int, _ count: Int) throws {
    let rows = try PublishedReport.files(2025).table("coverage").rows(["year": String(year), "reported": "yes"])
    #expect(rows.count == count)
  }

  @Test func ratingsOf2025() throws {
    let one = try system(2025)
    #expect(try #require(one["meets"]) + #require(one["exceeds"]) == 793)
    #expect(one["exceeds"] == 400)
    #expect(["missing", "approaches", "meets", "exceeds"].compactMap { one[$0] }.reduce(0, +) == 1226)
    let report = try PublishedReport.files(2025).text("data/report.json")
    #expect(report.contains("65 per cent of ratings"))
    #expect(report.contains("33 per cent exceed"))
  }

  @Test func sharesAreNotComparedAcrossFrameworks() throws {
    #expect(try met(2018) == 640)
    #expect(try met(2025) == 647)
    let changes = try PublishedReport.files(2025).table("changes")
    #expect(Set(changes.column("framework")) == ["un-swap-2.0"])
    let spans = Set(changes.rows.map { "\($0["from"] ?? "")–\($0["to"] ?? "")" }).sorted()
    #expect(spans == ((2018...2023).map { "\($0)–\($0 + 1)" } + ["2018–2024"]).sorted())
  }

  /// Numbers in sentences carry the names of their figures, except years, indicators and framework versions.
  ///
  /// Pages of recommendations quote the symbols of documents.
  @Test(arguments: [2022, 2025]) func numbersOfSentencesAreFigures(_ year: Int) throws {
    let sentence = /<(?:h2[^>]*|li id="point-[^>]*|p class="(?:change|subtitle)")>(.*?)<\/(?:h2|li|p)>/
    let listed = Set(try PublishedReport.files(year).table("figures").column("figure"))
    var marked = 0
    for page in try PublishedReport.files(year).pages
    where page.path == "index.html" || page.path == "compare.html"
      || page.path.contains("/") && !page.path.hasPrefix("recommendations/")
    {
      for match in page.text.matches(of: sentence) {
        let figures = match.1.matches(of: /<span data-figure="([^"]*)">[\d,–]+<\/span>/)
        marked += figures.count
        for figure in figures {
          #expect(listed.contains(String(figure.1).replacing("&#39;", with: "'")), "\(figure.1)")
        }
        // Behind a share stand its two counts, which the list of figures gives beside it.
        let rest = match.1.replacing(/<span data-figure="[^"]*">[^<]+<\/span>/, with: "_")
          .replacing(/_ per cent \([\d,]+ of [\d,]+\)/, with: "_")
          .replacing(/indicator \S+ \(\d+ of \d+\)/, with: "_")
          .replacing(/“.*”/, with: "").replacing("95 per cent interval", with: "")
        for number in rest.matches(of: /(?:^|[\s(])(\d+(?:\.\d+)?)/).map({ String($0.1) }) {
          let isName = Int(number).map { (0...18).contains($0) || (2018...2025).contains($0) } ?? false
          #expect(isName || ["2.0", "3.0"].contains(number), "\(page.path): \(match.0)")
        }
      }
    }
    #expect(marked > 250)
  }

  @Test func theFirstAndTheLastYearOfAFrameworkAreComparedLast() throws {
    let last = try #require(try PublishedReport.files(2025).table("changes").rows.last)
    #expect(last["from"] == "2018")
    #expect(last["to"] == "2024")
    #expect(try PublishedReport.files(2025).text("data/report.json").contains("From 2018 to 2024"))
  }
}
