import Model
import Testing

@testable import Analysis

@Suite struct IntervalTableTests {
  private func row(from: Int?) -> FigureRow {
    FigureTable.intervals([
      ShareInterval(
        framework: "example-1", from: from, year: 2023, grouping: .system, key: "system",
        interval: Interval(low: -250, high: 1000, units: 12, variation: .independentRatings))
    ]).rows[0]
  }

  @Test func boundsOfAChangeAreInPercentagePoints() {
    #expect(row(from: 2022).figures.map(\.value) == [.points(-250), .points(1000), .count(12)])
    #expect(row(from: 2022).figures[0].name.text == "example-1/2022-2023/interval/system/system/judgements-low")
  }

  @Test func boundsOfAYearAreShares() {
    #expect(row(from: nil).figures.map(\.value) == [.shareBound(-250), .shareBound(1000), .count(12)])
    #expect(row(from: nil).cells[1] == .none)
    #expect(row(from: nil).cells.count == FigureKind.interval.columns([]).count)
  }
}
