import Model
import Testing

@Suite struct ClaimGuardTests {
  /// Cells below and at the level, not applicable, and not reported.
  private func cells(_ below: Int, _ met: Int, notApplicable: Int = 0, notReported: Int = 0) -> Distribution {
    var cells = Distribution(levelCount: 2)
    cells.count(.level(0), times: below)
    cells.count(.level(1), times: met)
    cells.count(.notApplicable, times: notApplicable)
    cells.count(.notReported, times: notReported)
    return cells
  }

  private func direction(_ before: Distribution, _ after: Distribution) -> ChangeClaim {
    ClaimGuard.direction(from: before, to: after, atLeast: 1)
  }

  @Test func whatIsTrueOfEveryDenominatorMayBeSaid() {
    #expect(direction(cells(5, 5), cells(4, 6)) == .rose)
    #expect(direction(cells(4, 6, notApplicable: 3), cells(5, 5, notApplicable: 3)) == .fell)
    #expect(direction(cells(5, 5, notReported: 2), cells(10, 10, notReported: 4)) == .unchanged)
  }

  /// The rated share rises only because weak cells became not applicable.
  @Test func whatADenominatorDeniesIsNotSaid() {
    #expect(direction(cells(5, 5), cells(3, 5, notApplicable: 2)) == .noClearChange)
    #expect(direction(cells(5, 5), cells(4, 5, notReported: 1)) == .noClearChange)
    #expect(direction(cells(4, 6), cells(3, 6, notReported: 4)) == .noClearChange)
  }

  @Test func ofNothingNothingIsSaid() {
    #expect(direction(cells(0, 0, notReported: 3), cells(1, 2)) == .noClearChange)
    #expect(direction(cells(0, 0), cells(0, 0)) == .noClearChange)
    for claim in [ShareClaim.atLeast(percent: 0), .atMost(percent: 100), .majority, .minority, .all, .nothing] {
      #expect(!ClaimGuard.holds(claim, of: cells(0, 0, notApplicable: 1), atLeast: 1))
    }
  }

  @Test(arguments: [
    (ShareClaim.majority, 5, 6, 0, true), (.majority, 5, 5, 0, false), (.majority, 5, 6, 1, false),
    (.minority, 6, 5, 0, true), (.minority, 5, 5, 1, false), (.atLeast(percent: 75), 1, 3, 0, true),
    (.atLeast(percent: 75), 1, 3, 1, false), (.atMost(percent: 25), 3, 1, 1, true),
    (.atMost(percent: 20), 3, 1, 1, false), (.all, 0, 4, 0, true), (.all, 0, 4, 1, false), (.nothing, 4, 0, 1, true),
    (.nothing, 4, 1, 1, false),
  ])
  func sharesAreHeldAgainstEveryDenominator(
    _ claim: ShareClaim, below: Int, met: Int, notApplicable: Int, holds: Bool
  ) {
    #expect(ClaimGuard.holds(claim, of: cells(below, met, notApplicable: notApplicable), atLeast: 1) == holds)
  }
}
