import Model
import Testing

@testable import Analysis

@Suite struct ComparableRatingsTests {
  /// Figures of two or more years; the ratings of each entity are given by year and indicator.
  private func figures(_ ratings: [[[Rating]]], shared: [Int: Set<String>] = [:]) -> Figures {
    let cards = zip(SmallSystem.many(ratings.count), ratings).flatMap { entity, years in
      years.enumerated().map { SmallSystem.card(entity, 2021 + $0, $1) }
    }
    let editions = ratings[0].indices.map { SmallSystem.edition(2021 + $0) }
    return SmallSystem.figures(cards, editions, shared: shared)
  }

  /// Twelve entities that go from approaches to meets on the first indicator, and stay the same on the others.
  private let risen: [[[Rating]]] = Array(
    repeating: [[.level(1), .level(2), .notApplicable], [.level(2), .level(2), .level(1)]], count: 12)

  @Test func ratingsOnTheScaleInBothYearsAreCompared() throws {
    let change = figures(risen).changes[0]
    let system = try #require(change.test(.system, "system"))
    #expect([system.compared, system.metBefore, system.metAfter] == [24, 12, 24])
    #expect(system.entities == ChangeTest.Counts(higher: 12))
    #expect(system.pValue == 2.0 / 4096)
    #expect(change.test(.indicator, "3")?.compared == 0)
    #expect(change.test(.indicator, "3")?.pValue == nil)
  }

  @Test func everyGroupingHasItsTests() {
    let tests = figures(risen).changes[0].tests
    #expect(
      tests.map { "\($0.grouping) \($0.key)" } == [
        "system system", "area Planning", "area Money", "indicator 1", "indicator 2", "indicator 3",
        "work normative", "work operational", "work institutional", "type ",
      ])
  }

  /// A rise from meets to exceeds leaves the share as it is.
  @Test func onlyTheLevelThatMeetsRequirementsCounts() {
    let years: [[Rating]] = [[.level(2), .level(0), .level(0)], [.level(3), .level(1), .level(0)]]
    let change = figures(Array(repeating: years, count: 12)).changes[0]
    #expect(change.test(.system, "system")?.pValue == 1)
    #expect(change.indicators[0].improved == 12)
  }

  @Test func entitiesWithACommonInputAreOneUnit() throws {
    let change = figures(risen, shared: [0: Set(SmallSystem.many(4))]).changes[0]
    let first = try #require(change.test(.indicator, "1"))
    #expect(first.units == ChangeTest.Counts(higher: 9))
    #expect(first.entities == ChangeTest.Counts(higher: 12))
    #expect(first.pValue == nil)
    #expect(change.indicators[0].shared == ["E00": Change.SharedMovement(improved: 4)])
  }

  /// Who shares an input does not depend on the ratings: one that differs still belongs to the unit.
  @Test func unitsDoNotDependOnRatings() {
    var ratings = risen + risen
    ratings[1][1][0] = .level(0)
    let change = figures(ratings, shared: [0: Set(SmallSystem.many(4))]).changes[0]
    #expect(change.test(.indicator, "1")?.units.total == 21)
  }

  @Test func fewerThanTenUnitsAreNotTested() {
    let change = figures(Array(risen.prefix(9))).changes[0]
    #expect(change.tests.allSatisfy { $0.pValue == nil && $0.adjustedPValue == nil && $0.familySize == 0 })
  }

  @Test func pValuesAreAdjustedWithinAFamily() throws {
    let change = figures(risen).changes[0]
    let first = try #require(change.test(.indicator, "1"))
    #expect(first.familySize == 2)
    #expect(first.adjustedPValue == 4.0 / 4096)
    #expect(first.significantDirection == .up)
  }

  @Test func theFirstAndTheLastYearAreComparedToo() throws {
    let years: [[[Rating]]] = risen.map { [$0[0], $0[0], $0[1]] }
    let found = figures(years)
    let overall = try #require(found.overallChanges.first)
    #expect([overall.from, overall.to] == [2021, 2023])
    #expect(found.changes.map(\.from) == [2021, 2022])
    // The two changes that end in the last year form a family.
    #expect(overall.tests[0].familySize == 2)
    #expect(found.changes.map { $0.tests[0].familySize } == [1, 2])
    #expect(overall.tests[0].adjustedPValue == 4.0 / 4096)
  }

  @Test func twoYearsHaveNoOverallChange() {
    #expect(figures(risen).overallChanges == [])
  }
}
