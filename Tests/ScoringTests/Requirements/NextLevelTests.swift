import Model
import Testing

@testable import Scoring

@Suite struct NextLevelTests {
  private let rules = IndicatorRules(SampleIndicator.benchmark, year: 2025)

  @Test func aClaimImpliesTheCriteriaOfItsLevelAndThoseBelow() {
    #expect(rules.criteriaImplied(byLevel: 0) == [])
    #expect(rules.criteriaImplied(byLevel: 1) == [0])
    #expect(rules.criteriaImplied(byLevel: 3) == [0, 1, 2, 3])
    #expect(rules.criteriaImplied(byLevel: 9) == [])
  }

  @Test func theSmallestSetsOfAdditionalCriteriaAreFound() {
    #expect(rules.smallestSets(toReach: 2, from: [.met, .notMet, .notMet, .notMet]) == [[1]])
    #expect(rules.smallestSets(toReach: 3, from: [.met, .notMet, .met, .notMet]) == [[1, 3]])
    #expect(rules.smallestSets(toReach: 1, from: [.met, .notMet, .notMet, .notMet]) == [[]])
  }
}
