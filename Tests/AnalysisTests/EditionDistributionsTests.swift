import Analysis
import Model
import Testing

@Suite struct EditionDistributionsTests {
  private let groups: [GroupDistribution]

  /// Water reports meets, exceeds and not applicable; health reports missing, under review and meets; the new office
  /// does not report.
  init() {
    groups =
      SmallSystem.figures(
        [
          SmallSystem.card("EXW", 2023, [.level(2), .level(3), .notApplicable]),
          SmallSystem.card("EXH", 2023, [.level(0), .underReview, .level(2)]),
        ], [SmallSystem.edition(2023)]
      ).distributions
  }

  private func rows(_ grouping: Grouping) -> [String: [Int]] {
    Dictionary(
      uniqueKeysWithValues: groups.filter { $0.grouping == grouping }.map { ($0.key, $0.distribution.row) })
  }

  @Test func theSystemCountsEveryRatingOnce() {
    #expect(rows(.system) == ["system": [1, 0, 2, 1, 1, 3, 1]])
  }

  @Test func indicatorsAndAreasCountTheirRatings() {
    #expect(
      rows(.indicator) == ["1": [1, 0, 1, 0, 0, 1, 0], "2": [0, 0, 0, 1, 0, 1, 1], "3": [0, 0, 1, 0, 1, 1, 0]])
    #expect(rows(.area) == ["Planning": [1, 0, 1, 1, 0, 2, 1], "Money": [0, 0, 1, 0, 1, 1, 0]])
  }

  /// Indicator 2 covers normative and operational work and is counted in both.
  @Test func anIndicatorOfTwoKindsOfWorkIsCountedInBoth() {
    #expect(
      rows(.work) == [
        "normative": [1, 0, 1, 1, 0, 2, 1], "operational": [0, 0, 0, 1, 0, 1, 1],
        "institutional": [0, 0, 1, 0, 1, 1, 0],
      ])
  }

  @Test func typesAndEntitiesCountTheirRatings() {
    #expect(rows(.type) == ["fictional": [1, 0, 2, 1, 1, 3, 1]])
    #expect(
      rows(.entity) == ["EXW": [0, 0, 1, 1, 1, 0, 0], "EXH": [1, 0, 1, 0, 0, 0, 1], "EXN": [0, 0, 0, 0, 0, 3, 0]])
  }

  @Test func absentEntitiesCountAsNotReportedAndNotAsMissing() {
    #expect(rows(.entity)["EXN"] == [0, 0, 0, 0, 0, 3, 0])
    #expect(rows(.entity)["EXT"] == nil)
  }

  @Test func groupsKeepTheirOrder() {
    let order = groups.map { "\($0.grouping.rawValue) \($0.key)" }
    #expect(
      order == [
        "system system", "area Planning", "area Money", "indicator 1", "indicator 2", "indicator 3", "work normative",
        "work operational", "work institutional", "type fictional", "entity EXW", "entity EXH", "entity EXN",
      ])
  }

  @Test func everyRatingIsNotReportedIfNoEntityReported() throws {
    let figures = SmallSystem.figures([], [SmallSystem.edition(2023)])
    let system = try #require(figures.distributions.first)
    #expect(system.distribution.row == [0, 0, 0, 0, 0, 9, 0])
    #expect(system.distribution.rated == 0)
  }
}
