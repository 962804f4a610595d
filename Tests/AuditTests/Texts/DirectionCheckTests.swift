import Model
import Testing

@testable import Audit

@Suite struct DirectionCheckTests {
  private let check = DirectionCheck(figures: SmallFigures.byName)

  private func outcome(_ figures: String...) -> [DirectionCheck.Outcome] { check.outcomes(of: figures).map(\.outcome) }

  @Test func aSignificantChangeHasADirection() {
    #expect(outcome("f/2025/system/system/meets-or-exceeds") == [.up])
  }

  @Test func aChangeThatIsNotSignificantHasNone() {
    #expect(outcome("f/2025/area/Planning/meets-or-exceeds") == [.none])
  }

  @Test func twoYearsInOneSentenceAreCompared() {
    let check = check.outcomes(of: ["f/2023/system/system/meets-or-exceeds", "f/2025/system/system/meets-or-exceeds"])
    #expect(check.map(\.outcome) == [.up])
    #expect(check.map(\.figure) == ["f/2025/system/system/meets-or-exceeds"])
  }

  @Test func yearsWithoutATestAreNotTested() {
    #expect(outcome("f/2024/system/system/meets-or-exceeds") == [.notTested])
    #expect(outcome("f/2025/system/system/exceeds") == [.notTested])
  }

  @Test func theFirstYearIsNotComparable() {
    #expect(outcome("f/2023/system/system/meets-or-exceeds") == [.notComparable])
    #expect(outcome("f/2023/system/system/number-rated") == [.notComparable])
  }

  @Test func countsAndSingleEntitiesAreComparedAsTheyAre() {
    #expect(outcome("f/2025/system/system/number-meets-or-exceeds") == [.up])
    #expect(outcome("f/2025/system/system/number-rated") == [.none])
    #expect(outcome("f/2025/entity/EXW/meets-or-exceeds") == [.up])
  }

  @Test func unknownFiguresHaveNoOutcome() {
    #expect(outcome("f/2025/system/system/unknown", "nothing") == [])
  }
}
