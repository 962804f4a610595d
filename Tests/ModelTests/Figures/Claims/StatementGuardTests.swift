import Model
import Testing

@Suite struct StatementGuardTests {
  /// A distribution of ratings below the level, at the level, not applicable, and not reported.
  private func cells(_ below: Int, _ met: Int, notApplicable: Int = 0, notReported: Int = 0) -> Distribution {
    var cells = Distribution(levelCount: 2)
    cells.count(.level(0), times: below)
    cells.count(.level(1), times: met)
    cells.count(.notApplicable, times: notApplicable)
    cells.count(.notReported, times: notReported)
    return cells
  }

  private func alone(_ end: StatementGuard.Extreme, _ groups: Distribution...) -> Int? {
    StatementGuard.soleExtreme(end, of: groups, atLeast: 1)
  }

  @Test func aGroupThatIsHighestUnderEveryDenominatorIsFound() {
    #expect(alone(.highest, cells(5, 5), cells(2, 8), cells(9, 1)) == 1)
    #expect(alone(.lowest, cells(5, 5), cells(2, 8), cells(9, 1)) == 2)
    #expect(alone(.highest, cells(4, 6, notApplicable: 3), cells(5, 5, notApplicable: 3)) == 0)
  }

  /// The share is the highest only if weak ratings that are not applicable or not reported are left out.
  @Test func aGroupThatIsNotHighestUnderEveryDenominatorIsNotFound() {
    #expect(alone(.highest, cells(2, 8), cells(0, 5, notApplicable: 5)) == nil)
    #expect(alone(.highest, cells(2, 8), cells(0, 5, notReported: 5)) == nil)
    #expect(alone(.lowest, cells(2, 8), cells(1, 9, notReported: 5)) == nil)
  }

  @Test func noneOfSeveralEqualSharesIsHighest() {
    #expect(alone(.highest, cells(5, 5), cells(10, 10)) == nil)
    #expect(alone(.lowest, cells(5, 5), cells(10, 10), cells(1, 9)) == nil)
  }

  /// A group that no denominator counts has no share.
  ///
  /// A group that only some denominators count is not found.
  @Test func groupsWithoutRatingsAreNotFound() {
    #expect(alone(.highest) == nil)
    #expect(alone(.highest, cells(0, 0), cells(0, 0)) == nil)
    #expect(alone(.lowest, cells(0, 0), cells(5, 5)) == 1)
    #expect(alone(.lowest, cells(0, 0, notReported: 4), cells(5, 5), cells(1, 9)) == nil)
  }

  // MARK: - Change

  private func direction(_ before: Distribution, _ after: Distribution) -> Direction? {
    StatementGuard.direction(from: before, to: after, atLeast: 1)
  }

  @Test func aDirectionThatIsTheSameUnderEveryDenominatorIsStated() {
    #expect(direction(cells(6, 4), cells(5, 5)) == .up)
    #expect(direction(cells(5, 5, notApplicable: 2), cells(6, 4, notApplicable: 2)) == .down)
    #expect(direction(cells(5, 5), cells(10, 10)) == nil)
  }

  /// The share of ratings on the scale rose because weak ones left the scale; the share of all ratings fell.
  @Test func aRiseThatIsAFallUnderAnotherDenominatorIsNotStated() {
    #expect(direction(cells(6, 4), cells(2, 3, notApplicable: 5)) == nil)
    #expect(direction(cells(6, 4), cells(2, 3, notReported: 5)) == nil)
    #expect(direction(cells(2, 3, notApplicable: 5), cells(6, 4)) == nil)
    #expect(direction(cells(6, 4), cells(2, 4, notApplicable: 4)) == nil)
  }

  @Test func aDenominatorOfZeroGivesNoDirection() {
    #expect(direction(cells(0, 0), cells(5, 5)) == nil)
    #expect(direction(cells(5, 5), cells(0, 0, notReported: 10)) == nil)
  }

  // MARK: - Gaps

  private func widestGap(_ rows: [[Distribution?]]) -> [Int]? {
    StatementGuard.widestGap(rows, atLeast: 1, minRated: 5).map { [$0.row, $0.top, $0.bottom] }
  }

  @Test func aGapThatIsWidestUnderEveryDenominatorIsFound() {
    #expect(widestGap([[cells(5, 5), cells(4, 6)], [cells(9, 1), cells(1, 9)]]) == [1, 1, 0])
    #expect(widestGap([[cells(9, 1), nil, cells(1, 9)]]) == [0, 2, 0])
    // The second row has the widest gap only if ratings that are not applicable are left out.
    #expect(widestGap([[cells(8, 2), cells(2, 8)], [cells(5, 0), cells(0, 5, notApplicable: 15)]]) == nil)
  }

  @Test func tiesAndSmallGroupsAreIgnored() {
    #expect(widestGap([[cells(9, 1), cells(1, 9)], [cells(1, 9), cells(9, 1)]]) == nil)
    // Two groups share the highest value of the widest row, so neither this row nor a narrower one is found.
    #expect(widestGap([[cells(10, 0), cells(0, 10), cells(0, 5)], [cells(6, 4), cells(4, 6)]]) == nil)
    #expect(widestGap([[cells(4, 0), cells(0, 4)], [cells(6, 4), cells(4, 6)]]) == [1, 1, 0])
    #expect(widestGap([]) == nil)
    #expect(widestGap([[cells(0, 0), cells(0, 0)]]) == nil)
  }
}
