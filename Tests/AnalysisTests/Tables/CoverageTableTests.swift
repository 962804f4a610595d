import Model
import Testing

@testable import Analysis

@Suite struct CoverageTableTests {
  @Test func entitiesAreCountedAndListed() {
    let coverage = Coverage(
      framework: "example-1", year: 2023, reported: ["EXW", "EXH"], absent: ["EXN"], firstTime: ["EXH"])
    let row = FigureTable.coverage([coverage]).rows[0]
    #expect(
      row.cells == [
        .text("example-1"), .number(2023), .number(3), .list(["EXW", "EXH"]), .list(["EXN"]), .list(["EXH"]),
        .none, .none,
      ])
    #expect(row.figures.map(\.name.text).last == "example-1/2023/coverage/first-time")
    #expect(row.figures.map(\.value) == [.count(2), .count(1), .count(3), .count(1)])
    #expect(row.figures.allSatisfy { $0.rows == .coverage })
  }

  @Test func aListFromOutsideIsCounted() {
    var coverage = Coverage(framework: "example-1", year: 2023, reported: ["EXW"], absent: [], firstTime: [])
    coverage.outside = Coverage.Outside(reported: ["Water"], notFound: ["Air", "Fire"])
    let row = FigureTable.coverage([coverage]).rows[0]
    #expect(row.cells.suffix(2) == [.list(["Water"]), .list(["Air", "Fire"])])
    #expect(row.figures.suffix(2).map(\.name.measure.text) == ["listed", "listed-reported"])
    #expect(row.figures.suffix(2).map(\.value) == [.count(3), .count(1)])
  }
}
