import Model
import Testing

@Suite struct ShareBoundsTests {
  private let bounds: [ShareBounds]

  /// Water is rated meets and exceeds, health is rated missing, and the new office was expected but did not report.
  init() {
    bounds =
      SmallSystem.figures(
        [
          SmallSystem.card("EXW", 2023, [.level(2), .level(3), .notApplicable]),
          SmallSystem.card("EXH", 2023, [.level(0), .underReview, .notApplicable]),
        ], [SmallSystem.edition(2023)]
      ).bounds
  }

  @Test func theSystemAndItsIndicatorsHaveBounds() {
    #expect(bounds.map(\.key) == ["system", "1", "2", "3"])
  }

  @Test func everyDenominatorGivesItsShare() {
    #expect(
      bounds[0].shares == [
        .rated: Share(2, of: 3), .ratedAndNotApplicable: Share(2, of: 5), .expected: Share(2, of: 9),
      ])
  }

  @Test func ratingsOutsideTheScaleGiveTheBounds() {
    #expect(bounds[0].notApplicable == ShareBounds.Range(met: 2, open: 2, of: 5))
    #expect(bounds[0].notReported == ShareBounds.Range(met: 2, open: 4, of: 7))
    #expect(bounds[0].all.lowest == Share(2, of: 9))
    #expect(bounds[0].all.highest == Share(8, of: 9))
  }

  /// Both ratings are at least at the second level; only the first may still meet requirements.
  @Test func openRatingsCountAsFarAsTheirAnswersLeaveOpen() throws {
    var card = SmallSystem.card("EXW", 2023, [.open, .open, .open])
    for (position, levels) in [1...3, 1...1, 2...3].enumerated() { card.ratings[position].possibleLevels = levels }
    let found = try #require(
      SmallSystem.figures([card], [SmallSystem.edition(2023)]).bounds.first { $0.key == "system" })
    // Six ratings of two other entities are not reported.
    #expect(found.notReported == ShareBounds.Range(met: 1, open: 7, of: 9))
    #expect(found.all == ShareBounds.Range(met: 1, open: 7, of: 9))
    #expect(found.shares[.rated] == Share(0, of: 0))
  }

  @Test func withoutRatingsTheBoundsAreZeroAndAll() {
    #expect(bounds[3].all == ShareBounds.Range(met: 0, open: 3, of: 3))
    #expect(bounds[3].shares[.rated]?.percent == nil)
  }
}
