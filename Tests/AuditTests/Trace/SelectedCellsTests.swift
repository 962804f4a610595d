import Model
import Testing

@testable import Audit

@Suite struct SelectedCellsTests {
  private let cells = SmallCells.cells

  private func selected(_ name: String) throws -> SelectedCells {
    SelectedCells(RatingSelection(try #require(FigureName(name))), in: cells)
  }

  private let value = FigureTrace.Value(
    id: "", value: "", numerator: nil, denominator: nil, counts: ["meets"], of: ["meets", "missing"])

  @Test func ratingsAreCountedByTheirCodes() throws {
    let traced = try selected("f/2025/indicator/1/meets-or-exceeds").ratings { value.part($0.code) }
    #expect(traced.map(\.rating.entity) == ["EXW", "EXH", "EXN"])
    #expect(traced.map(\.part) == [.counted, .denominatorOnly, .notCounted])
    #expect(traced[2].rating.place == nil)
  }

  @Test func areasWorkTypesAndCriteriaSelectRatings() throws {
    #expect(try selected("f/2025/area/Money/exceeds").indicators.map(\.number) == ["2"])
    #expect(try selected("f/2025/work/normative/exceeds").indicators.map(\.number) == ["1"])
    #expect(try selected("f/2025/requirement/2.a1/in-place").indicators.map(\.number) == ["2"])
    #expect(
      try selected("f/2025/type/Funds/exceeds").ratings { value.part($0.code) }.map(\.rating.entity) == ["EXH", "EXH"])
    #expect(try selected("f/2025/entity/EXW/exceeds").ratings { value.part($0.code) }.count == 2)
  }

  @Test func reportsAreCountedByTheMeasure() throws {
    let name = try #require(FigureName("f/2025/coverage/absent"))
    let traced = try selected(name.text).reports(name.measure)
    #expect(traced.map(\.part) == [.denominatorOnly, .denominatorOnly, .counted])
    #expect(traced.map(\.rating.code) == ["reported", "reported", "not-reported"])
    #expect(traced[0].rating.place == SourcePlace(file: "a.csv", line: 2))
  }

  /// Two entities stand for one on the list, and one for none.
  @Test func anEntityOfTheListCountsOnce() throws {
    let name = try #require(FigureName("f/2025/coverage/listed-reported"))
    var cells = SmallCells.cells
    for position in cells.coverage.indices where cells.coverage[position].entity != "EXN" {
      cells.coverage[position].listedAs = "Agencies"
    }
    let found = SelectedCells(RatingSelection(name), in: cells).reports(name.measure)
    #expect(found.map(\.part) == [.counted, .denominatorOnly, .denominatorOnly])
  }
}
