import Model
import Testing

@testable import Analysis

@Suite struct SignTestTests {
  /// The tests of two years, with the given numbers of entities that moved on each of three indicators.
  private func tests(_ movements: [(up: Int, same: Int, down: Int)], shared: [Int: Set<String>] = [:]) -> [SignTest] {
    let entities = SmallSystem.many(movements.map { $0.up + $0.same + $0.down }.max() ?? 0)
    let later = entities.indices.map { entity in
      movements.map { up, same, down -> Rating in
        if entity < up { return .level(2) }
        if entity < up + same { return .level(1) }
        return entity < up + same + down ? .level(0) : .notApplicable
      }
    }
    let cards = entities.enumerated().flatMap { position, entity in
      [
        SmallSystem.card(entity, 2022, [.level(1), .level(1), .level(1)]),
        SmallSystem.card(entity, 2023, later[position]),
      ]
    }
    return SmallSystem.figures(cards, [SmallSystem.edition(2022), SmallSystem.edition(2023)], shared: shared)
      .changes[0].tests
  }

  @Test(arguments: ReferenceNumbers.signTests)
  func pValuesAreExact(_ reference: (fewer: Int, count: Int, pValue: Double)) {
    let found = SignTest.twoSided(reference.fewer, of: reference.count)
    #expect(abs(found - reference.pValue) <= 1e-12 * reference.pValue)
  }

  /// A value near the midpoint between two rounded values is rounded according to its exact value.
  @Test func pValuesForUpToFiftyUnitsAreExact() {
    for count in 1...50 {
      var combinations = 1
      var sum = 1
      for fewer in 0...(count - 1) / 2 {
        if fewer > 0 {
          combinations = combinations * (count - fewer + 1) / fewer
          sum += combinations
        }
        if 2 * fewer < count {
          #expect(SignTest.twoSided(fewer, of: count) == min(1, Double(sum) / Double(1 << (count - 1))), "\(count)")
        }
      }
    }
  }

  @Test func aTestWithoutMovementsHasAPValueOfOne() {
    #expect(SignTest.twoSided(0, of: 0) == 1)
    #expect(tests([(0, 20, 0), (0, 20, 0), (0, 20, 0)]).map(\.pValue) == [1, 1, 1])
  }

  @Test(arguments: ReferenceNumbers.holm)
  func pValuesAreCorrectedByHolm(_ reference: (values: [Double], adjusted: [Double])) {
    let found = SignTest.holm(reference.values)
    for (found, wanted) in zip(found, reference.adjusted) {
      #expect(abs((found ?? -1) - wanted) <= 1e-12)
    }
  }

  @Test func onlyTestedIndicatorsAreCorrectedFor() {
    #expect(SignTest.holm([nil, 0.02, nil, 0.5]) == [nil, 0.04, nil, 0.5])
  }

  @Test func onlySignificantChangesHaveAnArrow() {
    let found = tests([(9, 10, 0), (2, 10, 2), (0, 10, 12)])
    #expect(found.map(\.significantDirection) == [.up, nil, .down])
    #expect(found[0].pValue == 2.0 / 512)
    #expect(found[0].adjustedPValue == 4.0 / 512)
  }

  /// Six out of six movements in one direction are significant in a single test, but not among three.
  @Test func aChangeThatIsSignificantAloneMayNotBeAmongThree() {
    let found = tests([(6, 10, 0), (1, 15, 1), (1, 15, 1)])
    #expect(found[0].pValue == 0.03125)
    #expect(found[0].adjustedPValue == 0.09375)
    #expect(found[0].significantDirection == nil)
  }

  @Test func fewerThanTenUnitsAreNotTested() {
    let found = tests([(9, 0, 0), (10, 0, 0), (0, 0, 0)])
    #expect(found.map(\.pValue) == [nil, 2.0 / 1024, nil])
    #expect(found.map(\.adjustedPValue) == [nil, 2.0 / 1024, nil])
    #expect(found.map(\.significantDirection) == [nil, .up, nil])
  }

  /// Thirty entities rose, of which twenty adopted the same rating.
  @Test func entitiesThatShareACommonInputCountOnce() {
    let sharing = Set(SmallSystem.many(20))
    let found = tests([(30, 0, 0), (30, 0, 0), (20, 0, 0)], shared: [0: sharing, 2: sharing])
    #expect(found.map(\.improved) == [11, 30, 1])
    #expect(found.map(\.significantDirection) == [.up, .up, nil])
    #expect(found[2].pValue == nil)
  }

  /// Twenty entities share a common input: fifteen rose, three stayed the same and two fell.
  @Test func differentRatingsWithACommonInputAreSeparateUnits() {
    let found = tests([(15, 3, 12), (15, 3, 12), (15, 3, 12)], shared: [1: Set(SmallSystem.many(20))])
    #expect([found[1].improved, found[1].unchanged, found[1].worsened] == [1, 1, 11])
    #expect([found[0].improved, found[0].unchanged, found[0].worsened] == [15, 3, 12])
  }
}
