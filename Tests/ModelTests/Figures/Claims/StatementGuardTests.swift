import Model
import Testing

@Suite struct StatementGuardTests {
  /// Cells below and at the level, not applicable, and not reported.
  private func cells(_ below: Int, _ met: Int, notApplicable: Int = 0, notReported: Int = 0) -> Distribution {
    var cells = Distribution(levelCount: 2)
    cells.count(.level(0), times: below)
    cells.count(.level(1), times: met)
    cells.count(.notApplicable, times: notApplicable)
    cells.count(.notReported, times: notReported)
    return cells
  }

  private func alone(_ end: StatementGuard.End, _ groups: Distribution...) -> Int? {
    StatementGuard.alone(end, of: groups, atLeast: 1)
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

  // MARK: - Change

  private func direction(_ before: Distribution, _ after: Distribution) -> Direction? {
    StatementGuard.direction(from: before, to: after, atLeast: 1)
  }

  @Test func aDirectionThatAllDenominatorsShareMayBeStated() {
    #expect(direction(cells(6, 4), cells(5, 5)) == .up)
    #expect(direction(cells(5, 5, notApplicable: 2), cells(6, 4, notApplicable: 2)) == .down)
    #expect(direction(cells(5, 5), cells(10, 10)) == nil)
  }

  /// Of the rated cells the share rose, since weak ones are not applicable or not reported any more; of all it fell.
  @Test func aRiseThatIsAFallByAnotherDenominatorIsNotStated() {
    #expect(direction(cells(6, 4), cells(2, 3, notApplicable: 5)) == nil)
    #expect(direction(cells(6, 4), cells(2, 3, notReported: 5)) == nil)
    #expect(direction(cells(2, 3, notApplicable: 5), cells(6, 4)) == nil)
    #expect(direction(cells(6, 4), cells(2, 4, notApplicable: 4)) == nil)
  }

  @Test func whatCountsNothingHasNoDirection() {
    #expect(direction(cells(0, 0), cells(5, 5)) == nil)
    #expect(direction(cells(5, 5), cells(0, 0, notReported: 10)) == nil)
  }

  // MARK: - Gaps

  private func widestGap(_ rows: [[Distribution?]]) -> [Int]? {
    StatementGuard.widestGap(rows, atLeast: 1, minRated: 5).map { [$0.row, $0.top, $0.bottom] }
  }

  @Test func theWidestGapIsNamedWhereItIsTheWidestOfAllDenominators() {
    #expect(widestGap([[cells(5, 5), cells(4, 6)], [cells(9, 1), cells(1, 9)]]) == [1, 1, 0])
    #expect(widestGap([[cells(9, 1), nil, cells(1, 9)]]) == [0, 2, 0])
    // The second row lies furthest apart only while what is not applicable is not counted.
    #expect(widestGap([[cells(8, 2), cells(2, 8)], [cells(5, 0), cells(0, 5, notApplicable: 15)]]) == nil)
  }

  @Test func tiesAndSmallGroupsAreNotNamed() {
    #expect(widestGap([[cells(9, 1), cells(1, 9)], [cells(1, 9), cells(9, 1)]]) == nil)
    // Two groups share the upper end of the widest row: it is not named, and neither is a narrower one.
    #expect(widestGap([[cells(10, 0), cells(0, 10), cells(0, 5)], [cells(6, 4), cells(4, 6)]]) == nil)
    #expect(widestGap([[cells(4, 0), cells(0, 4)], [cells(6, 4), cells(4, 6)]]) == [1, 1, 0])
    #expect(widestGap([]) == nil)
    #expect(widestGap([[cells(0, 0), cells(0, 0)]]) == nil)
  }
}
