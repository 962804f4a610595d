import Model
import Testing

@testable import Analysis

@Suite struct ExchangeTestTests {
  private func pValue(_ differences: [Int]) -> Double { ExchangeTest.pValue(of: differences, name: "test") }

  /// With differences of one, the test is the exact sign test.
  @Test(arguments: ReferenceNumbers.signTests)
  func differencesOfOneGiveTheSignTest(_ reference: (fewer: Int, count: Int, pValue: Double)) {
    guard 2 * reference.fewer <= reference.count else { return }
    let differences = (0..<reference.count).map { $0 < reference.fewer ? -1 : 1 }
    let found = pValue(differences)
    #expect(abs(found - reference.pValue) <= 1e-12 * reference.pValue)
  }

  /// All sums of signs, one by one.
  @Test(arguments: [[3, 1, 1], [5, -2, -2, 1], [1, 2, 3, 4, -5], [7], [2, -2], [0, 4, 0, -1, 1, 1, 1, 1, 1]])
  func everyExchangeIsCounted(_ differences: [Int]) {
    let observed = differences.reduce(0, +).magnitude
    let moved = differences.filter { $0 != 0 }
    var extreme = 0
    for signs in 0..<(1 << moved.count) {
      let sum = moved.enumerated().reduce(0) { $0 + (signs >> $1.offset & 1 == 0 ? $1.element : -$1.element) }
      if sum.magnitude >= observed { extreme += 1 }
    }
    #expect(pValue(differences) == min(1, Double(extreme) / Double(1 << moved.count)))
  }

  @Test func withoutADifferenceThePValueIsOne() {
    #expect(pValue([]) == 1)
    #expect(pValue([0, 0, 0]) == 1)
    #expect(pValue([3, -3, 2, -2]) == 1)
  }

  /// One unit of thirty ratings weighs more than ten units of one rating each.
  @Test func oneLargeUnitIsOneJudgement() {
    #expect(pValue([30] + Array(repeating: 0, count: 40)) == 1)
    #expect(pValue(Array(repeating: 1, count: 10)) == 2.0 / 1024)
  }

  @Test func manyUnitsAreSampledAndAgreeWithTheExactTest() {
    // 20,000 units of one: the standard deviation of the sum is 141.
    let differences = (0..<20_000).map { $0 < 10_141 ? 1 : -1 }
    #expect(abs(pValue(differences) - 0.0465) < 0.005)
    #expect(pValue(differences) == pValue(differences))
  }

  @Test(arguments: ReferenceNumbers.holm)
  func pValuesAreCorrectedByHolm(_ reference: (values: [Double], adjusted: [Double])) {
    for (found, wanted) in zip(ExchangeTest.holm(reference.values), reference.adjusted) {
      #expect(abs((found ?? -1) - wanted) <= 1e-12)
    }
  }

  @Test func onlyTestedGroupsAreCorrectedFor() {
    #expect(ExchangeTest.holm([nil, 0.02, nil, 0.5]) == [nil, 0.04, nil, 0.5])
  }
}
