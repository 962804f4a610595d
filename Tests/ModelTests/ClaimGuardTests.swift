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

  private func alone(_ end: ClaimGuard.End, _ groups: Distribution...) -> Int? {
    ClaimGuard.alone(end, of: groups, atLeast: 1)
  }

  @Test func whatIsTrueOfEveryDenominatorMayBeSaid() {
    #expect(alone(.highest, cells(5, 5), cells(2, 8), cells(9, 1)) == 1)
    #expect(alone(.lowest, cells(5, 5), cells(2, 8), cells(9, 1)) == 2)
    #expect(alone(.highest, cells(4, 6, notApplicable: 3), cells(5, 5, notApplicable: 3)) == 0)
  }

  /// The rated share is the highest only because weak cells are not applicable, or were not reported.
  @Test func whatADenominatorDeniesIsNotSaid() {
    #expect(alone(.highest, cells(2, 8), cells(0, 5, notApplicable: 5)) == nil)
    #expect(alone(.highest, cells(2, 8), cells(0, 5, notReported: 5)) == nil)
    #expect(alone(.lowest, cells(2, 8), cells(1, 9, notReported: 5)) == nil)
  }

  @Test func ofEqualSharesNoneStandsAlone() {
    #expect(alone(.highest, cells(5, 5), cells(10, 10)) == nil)
    #expect(alone(.lowest, cells(5, 5), cells(10, 10), cells(1, 9)) == nil)
  }

  /// What no denominator counts has no share; what only some count is spoken of by none.
  @Test func ofNothingNothingIsSaid() {
    #expect(alone(.highest) == nil)
    #expect(alone(.highest, cells(0, 0), cells(0, 0)) == nil)
    #expect(alone(.lowest, cells(0, 0), cells(5, 5)) == 1)
    #expect(alone(.lowest, cells(0, 0, notReported: 4), cells(5, 5), cells(1, 9)) == nil)
  }
}
