import Model
import Testing

@testable import Analysis

/// Fractions are not reduced: the denominator is the disagreement expected by chance.
@Suite struct WeightedKappaTests {
  @Test func fullAgreementGivesOneAndChanceGivesZero() {
    #expect(WeightedKappa.linear.value(of: [2, 0, 0, 3], levelCount: 2) == Fraction(12, over: 12))
    #expect(WeightedKappa.linear.value(of: [1, 1, 1, 1], levelCount: 2) == Fraction(0, over: 8))
  }

  @Test func quadraticWeightsPenalizeLargeDisagreementsMore() {
    let table = [1, 0, 1, 0, 1, 0, 0, 0, 1]
    #expect(WeightedKappa.linear.value(of: table, levelCount: 3) == Fraction(8, over: 16))
    #expect(WeightedKappa.quadratic.value(of: table, levelCount: 3) == Fraction(10, over: 26))
  }

  @Test func thereIsNoKappaIfNoDisagreementIsExpected() {
    #expect(WeightedKappa.quadratic.value(of: [0, 0, 0, 9], levelCount: 2) == nil)
    #expect(WeightedKappa.linear.value(of: [0, 0, 0, 0], levelCount: 2) == nil)
    #expect(WeightedKappa.linear.value(of: [0, 9, 0, 0], levelCount: 2) == Fraction(0, over: 81))
  }
}
