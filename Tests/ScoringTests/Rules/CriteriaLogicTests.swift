import Model
import Testing

@testable import Scoring

@Suite struct CriteriaLogicTests {
  private let rules = IndicatorRules(SampleIndicator.benchmark, year: 2025)

  private func outcome(ofLevel level: Int, _ outcomes: Outcome...) -> Outcome {
    CriteriaEvaluator(outcomes: outcomes).outcome(ofLevel: level, in: rules)
  }

  @Test func aLevelIsReachedOnlyWithTheLevelsItIncludes() {
    #expect(outcome(ofLevel: 2, .met, .met, .notMet, .notMet) == .met)
    #expect(outcome(ofLevel: 2, .notMet, .met, .notMet, .notMet) == .notMet)
    #expect(outcome(ofLevel: 2, .unanswered, .met, .notMet, .notMet) == .unanswered)
  }

  @Test func theLowestLevelIsAlwaysReached() {
    #expect(outcome(ofLevel: 0, .notMet, .notMet, .notMet, .notMet) == .met)
  }
}
