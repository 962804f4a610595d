import Analysis
import Model
import Testing

@Suite struct CoverageTests {
  private static let all: [Rating] = [.level(1), .level(1), .level(1)]

  private func coverage(_ reports: [(String, Int)], _ years: ClosedRange<Int>) -> [Coverage] {
    SmallSystem.figures(
      reports.map { SmallSystem.card($0.0, $0.1, Self.all) }, years.map { SmallSystem.edition($0) }
    ).coverage
  }

  @Test func expectedEntitiesThatDidNotReportAreAbsent() {
    let covered = coverage([("EXH", 2023)], 2023...2023)
    #expect(covered.map(\.reported) == [["EXH"]])
    #expect(covered.map(\.absent) == [["EXW", "EXN"]])
  }

  /// The list names the agency by its old code, an agency that has no report, and one that we do not know.
  @Test func reportsAreComparedWithAListFromOutside() throws {
    let list = OutsideFacts.List(
      title: "", source: "",
      members: [("Wells", ["EXA"]), ("Health", ["EXH", "EXN"]), ("Fire", [])].map {
        OutsideFacts.Member(name: $0.0, entities: $0.1)
      })
    let population = Population(entities: SmallSystem.entities, isFictional: true, outside: list)
    let framework = SmallSystem.framework()
    let figures = Figures(
      scorecards: [SmallSystem.card("EXW", 2023, Self.all)], editions: [SmallSystem.edition(2023)],
      frameworks: [framework.id: framework], population: population)
    let outside = try #require(figures.coverage.first?.outside)
    #expect(outside.reported == ["Wells"])
    #expect(outside.notFound == ["Health", "Fire"])
    #expect(outside.names == ["EXW": "Wells", "EXH": "Health", "EXN": "Health"])
  }

  @Test func entitiesAreExpectedFromTheirFirstYear() {
    #expect(coverage([], 2022...2023).map(\.absent) == [["EXW", "EXH"], ["EXW", "EXH", "EXN"]])
  }

  /// The agency of 2018 continues under its new name and is expected to report under it.
  @Test func aRenamedEntityIsExpectedUnderItsNewCode() {
    let covered = coverage([("EXW", 2021), ("EXW", 2022)], 2021...2022)
    #expect(covered.map(\.reported) == [["EXW"], ["EXW"]])
    #expect(covered.map(\.firstTime) == [[], []])
    #expect(coverage([], 2020...2020).map(\.absent) == [["EXW", "EXO"]])
  }

  @Test func anEntityAndItsReplacementAreDifferentEntities() {
    let covered = coverage([("EXO", 2021), ("EXH", 2022)], 2021...2022)
    #expect(covered.map(\.absent) == [["EXW"], ["EXW"]])
    #expect(covered.map(\.firstTime) == [[], ["EXH"]])
  }

  @Test func firstReportsAreKnownFromTheSecondYear() {
    let covered = coverage(
      [("EXW", 2022), ("EXW", 2023), ("EXH", 2023), ("EXN", 2024), ("EXW", 2024)], 2022...2024)
    #expect(covered.map(\.firstTime) == [[], ["EXH"], ["EXN"]])
  }

  /// A report after a year without one is not a first report.
  @Test func anEntityThatSkippedAYearIsNotNew() {
    let covered = coverage([("EXW", 2022), ("EXH", 2022), ("EXW", 2023), ("EXH", 2024)], 2022...2024)
    #expect(covered.last?.firstTime == [])
    #expect(covered[1].absent == ["EXH", "EXN"])
  }

  /// Reports are expected under the assumed framework only; reports under others are voluntary.
  @Test func noEntityIsExpectedUnderAFrameworkThatIsNotAssumed() {
    var assumed = SmallSystem.framework("example-1")
    assumed.isAssumed = true
    let figures = SmallSystem.figures(
      [
        SmallSystem.card("EXW", 2023, Self.all), SmallSystem.card("EXW", 2023, Self.all, framework: "sister"),
        SmallSystem.card("EXH", 2023, Self.all), SmallSystem.card("EXW", 2024, Self.all),
        SmallSystem.card("EXN", 2024, Self.all),
      ],
      [
        SmallSystem.edition(2023), SmallSystem.edition(2023, "sister"), SmallSystem.edition(2024),
        SmallSystem.edition(2024, "sister"),
      ], frameworks: [assumed, SmallSystem.framework("sister")])
    #expect(figures.coverage.map(\.absent) == [["EXN"], [], ["EXH"], []])
    #expect(figures.coverage.map(\.firstTime) == [[], [], ["EXN"], []])
    #expect(
      figures.changes.map { "\($0.framework) \($0.from)–\($0.to)" } == ["example-1 2023–2024", "sister 2023–2024"])
  }

  @Test func entitiesAreInTheOrderOfTheList() {
    let covered = coverage([("EXN", 2023), ("EXH", 2023), ("EXW", 2023)], 2023...2023)
    #expect(covered[0].reported == ["EXW", "EXH", "EXN"])
  }

  @Test func fictionalAndRealEntitiesAreNeverExpectedTogether() {
    #expect(SmallSystem.population.codes == ["EXW", "EXH", "EXO", "EXN"])
    #expect(Population(entities: SmallSystem.entities, isFictional: false).codes == [])
  }
}
