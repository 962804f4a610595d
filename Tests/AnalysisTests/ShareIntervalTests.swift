import Model
import Testing

@testable import Analysis

@Suite struct ShareIntervalTests {
  private func intervals(_ cells: [[[Int]]], shared: [Int: Set<String>] = [:]) -> [ShareInterval] {
    let ratings: [Rating] = [.notApplicable, .level(1), .level(2)]
    let entities = SmallSystem.many(cells.count)
    let cards = zip(entities, cells).flatMap { entity, years in
      years.enumerated().map { SmallSystem.card(entity, 2022 + $0, $1.map { ratings[$0] }) }
    }
    let editions = cells[0].indices.map { SmallSystem.edition(2022 + $0) }
    return SmallSystem.figures(cards, editions, shared: shared).intervals
  }

  @Test(arguments: ReferenceNumbers.intervals)
  func intervalsEqualTheReferenceValues(_ reference: (cells: [[[Int]]], low: Int, high: Int, units: Int)) throws {
    let from = reference.cells[0].count == 2 ? 2022 : nil
    let found = try #require(intervals(reference.cells).first { $0.grouping == .system && $0.from == from })
    #expect(
      found.interval
        == Interval(low: reference.low, high: reference.high, units: reference.units, variation: .independentRatings))
  }

  @Test func theSystemComesBeforeIndicatorsAndSharesBeforeChanges() {
    let found = intervals(Array(repeating: [[1, 2, 0], [2, 2, 1]], count: 12))
    #expect(
      found.map { "\($0.from ?? 0)-\($0.year) \($0.key)" } == [
        "0-2022 system", "0-2022 1", "0-2022 2", "0-2023 system", "0-2023 1", "0-2023 2", "0-2023 3",
        "2022-2023 system", "2022-2023 1", "2022-2023 2",
      ])
  }

  @Test func equalRatingsGiveAnIntervalOfZeroWidth() {
    let found = intervals(Array(repeating: [[2, 1, 2], [2, 2, 1]], count: 10))
    #expect(
      found.map { [$0.interval.low, $0.interval.high] }[1...3] == [[10_000, 10_000], [0, 0], [10_000, 10_000]])
    #expect(
      found.suffix(3).map { [$0.interval.low, $0.interval.high] } == [[0, 0], [10_000, 10_000], [-10_000, -10_000]])
  }

  @Test func fewerThanTenUnitsGiveNoInterval() {
    #expect(intervals(Array(repeating: [[2, 1, 2]], count: 9)) == [])
    #expect(intervals(Array(repeating: [[2, 1, 0]], count: 10)).map(\.key) == ["system", "1", "2"])
  }

  @Test func theSameDataGiveTheSameIntervals() {
    let cells = ReferenceNumbers.intervals[3].cells
    #expect(intervals(cells) == intervals(cells))
  }

  /// Thirty of forty entities adopt one rating, so the share depends heavily on it.
  @Test func aSharedInputWidensTheInterval() throws {
    let cells = (0..<40).map { [[$0 < 30 || $0 % 2 == 0 ? 2 : 1, 1, 1]] }
    let apart = try #require(intervals(cells).first { $0.key == "1" }).interval
    let found = intervals(cells, shared: [0: Set(SmallSystem.many(30))])
    let together = try #require(found.first { $0.key == "1" }).interval
    #expect(together.units == 11)
    #expect(apart.units == 40)
    #expect(together.high - together.low > 2 * (apart.high - apart.low))
    #expect(found.first?.interval.units == 40)
  }
}
