import Testing

/// Tests that test records and the like are kept and listed, but not counted.
@Suite struct UncountedRecordsTests {
  @Test(arguments: [("Test", "2022"), ("WTO", "2023")])
  func recordsAreListedAndNotCounted(_ entity: String, _ year: String) throws {
    let report = try PublishedReport.files(2025)
    let rows = try report.table("left-out").rows(["entity": entity])
    #expect(rows.count == 17)
    for row in rows {
      #expect(row["year"] == year)
      #expect(row["reason"] == "not-counted")
      #expect(row["file"] == "\(year).csv")
    }
    #expect(try report.table("ratings").rows(["entity": entity]).isEmpty)
    #expect(try report.table("coverage").rows(["entity": entity]).isEmpty)
    #expect(try report.table("distributions").rows(["by": "entity", "key": entity]).isEmpty)
    #expect(try report.table("entities").rows(["code": entity]).isEmpty)
  }

  @Test func noOtherRatingsAreLeftOut() throws {
    #expect(try PublishedReport.files(2025).table("left-out").rows.count == 34)
  }

  @Test func systemFiguresHaveARowForEachCountedRating() throws {
    let report = try PublishedReport.files(2025)
    let ratings = try report.table("ratings")
    for system in try report.table("distributions").rows(["by": "system"]) {
      let counted = ["missing", "approaches", "meets", "exceeds"].compactMap { system[$0].flatMap { Int($0) } }
      let rows = ratings.rows(["framework": system["framework"] ?? "", "year": system["year"] ?? ""])
      let rated = rows.filter { ["missing", "approaches", "meets", "exceeds"].contains($0["final"]) }
      #expect(rated.count == counted.reduce(0, +))
    }
  }
}
