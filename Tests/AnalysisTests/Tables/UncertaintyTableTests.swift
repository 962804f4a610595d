import Model
import Testing

@testable import Analysis

@Suite struct BoundsTableTests {
  @Test func everyKindOfOpenRatingsHasARow() {
    let bounds = ShareBounds(
      framework: "example-1", year: 2023, grouping: .indicator, key: "1", shares: [:],
      notApplicable: ShareBounds.Range(met: 1, open: 1, of: 3), notReported: ShareBounds.Range(met: 1, open: 2, of: 4),
      all: ShareBounds.Range(met: 1, open: 3, of: 5))
    let rows = FigureTable.bounds([bounds]).rows
    #expect(rows.map { $0.cells[4] } == [.text("not-applicable"), .text("not-reported"), .text("all")])
    #expect(rows[2].figures.map(\.name.text).last == "example-1/2023/bounds/indicator/1/all-highest")
    #expect(rows[2].figures.map(\.value) == [.share(Share(1, of: 5)), .share(Share(4, of: 5))])
  }
}
