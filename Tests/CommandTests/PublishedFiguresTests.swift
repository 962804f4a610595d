import Testing

/// The figures that are known of the published ratings.
@Suite struct PublishedFiguresTests {
  private func system(_ year: Int) throws -> [String: Int] {
    let rows = try PublishedReport.files(2025).table("distributions").rows(["by": "system", "year": String(year)])
    return try #require(rows.count == 1 ? rows[0] : nil).compactMapValues { Int($0) }
  }

  /// Per mille of the ratings on the scale that meet or exceed requirements.
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

  @Test func sharesAreStatedAndNotComparedOverTheChangeOfFramework() throws {
    #expect(try met(2018) == 640)
    #expect(try met(2025) == 647)
    let changes = try PublishedReport.files(2025).table("changes")
    #expect(Set(changes.column("framework")) == ["un-swap-2.0"])
    let spans = Set(changes.rows.map { "\($0["from"] ?? "")–\($0["to"] ?? "")" }).sorted()
    #expect(spans == (2018...2023).map { "\($0)–\($0 + 1)" })
  }

  @Test func latestYearsThatCompareAre2023And2024() throws {
    let last = try #require(try PublishedReport.files(2025).table("changes").rows.last)
    #expect(last["from"] == "2023")
    #expect(last["to"] == "2024")
    #expect(try PublishedReport.files(2025).text("data/report.json").contains("2023 and 2024, under UN-SWAP 2.0"))
  }
}
