import Model
import Testing

/// Tests which statements a report may make about the change on an indicator.
@Suite struct ChangeStatementTests {
  private func claim(
    _ improved: Int, _ worsened: Int, adjusted: Double? = 0.01, units: (improved: Int, worsened: Int)? = nil,
    from before: (below: Int, met: Int) = (60, 40), to after: (below: Int, met: Int, outside: Int) = (50, 50, 0)
  ) -> ChangeStatement {
    var earlier = Distribution(levelCount: 2)
    earlier.count(.level(0), times: before.below)
    earlier.count(.level(1), times: before.met)
    var later = Distribution(levelCount: 2)
    later.count(.level(0), times: after.below)
    later.count(.level(1), times: after.met)
    later.count(.notApplicable, times: after.outside)
    return ChangeStatement(
      of: Change.Movement(improved: improved, unchanged: 20, worsened: worsened),
      test: SignTest(
        improved: units?.improved ?? improved, unchanged: 20, worsened: units?.worsened ?? worsened,
        pValue: adjusted, adjustedPValue: adjusted),
      from: earlier, to: later, atLeast: 1)
  }

  @Test func aSignificantChangeInOneDirectionIsClear() {
    #expect(claim(20, 2) == .clear(.up))
    #expect(claim(2, 20, to: (70, 30, 0)) == .clear(.down))
  }

  @Test func aChangeThatIsNotSignificantIsUnclear() {
    #expect(claim(20, 2, adjusted: 0.05) == .unclear)
    #expect(claim(20, 2, adjusted: 1) == .unclear)
  }

  @Test func aShareThatMovesAgainstTheTestMakesTheChangeUnclear() {
    #expect(claim(20, 2, to: (70, 30, 0)) == .unclear)
    #expect(claim(20, 2, to: (60, 40, 0)) == .unclear)
    // 50% of the ratings on the scale, up from 40%, but 25% of these and those not applicable.
    #expect(claim(20, 2, to: (25, 25, 50)) == .unclear)
  }

  /// Many entities that share a common input fell together; all others rose.
  @Test func theTestMustAgreeWithTheCountOfEntities() {
    #expect(claim(12, 30, units: (12, 1)) == .unclear)
    #expect(claim(12, 12, units: (12, 1)) == .unclear)
  }

  @Test func tooFewComparableRatingsGiveNoStatement() {
    #expect(claim(5, 1, adjusted: nil) == .tooFew)
  }
}
