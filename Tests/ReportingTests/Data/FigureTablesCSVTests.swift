import Model
import Testing

@testable import Reporting

/// Tests that rows of figures become CSV lines, with one file for each kind.
@Suite struct FigureFilesTests {
  private func text(_ rows: [FigureRow], appearsInListOnly: Bool = false) throws -> String {
    let files = FigureTablesCSV(tables: [
      FigureTable(.bounds, rows: []), FigureTable(.bounds, rows: rows, appearsInListOnly: appearsInListOnly),
    ]).files
    let file = try #require(files.first { $0.path == "data/bounds.csv" })
    #expect(file.keyColumns == 5)
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private func row(_ cells: [FigureCell], isTotal: Bool = false) -> FigureRow {
    FigureRow(cells: cells, isTotal: isTotal, figures: [])
  }

  private let heading = "framework,year,by,key,open,lowest,highest,whole\n"

  @Test func everyKindOfCellIsWritten() throws {
    let cells: [FigureCell] = [
      .text("a,b"), .number(2025), .none, .absent, .list(["x", "y"]), .decimal("0.5"), .text("=1"), .number(-3),
    ]
    #expect(try text([row(cells)]) == heading + "\"a,b\",2025,,,x; y,0.5,\"'=1\",-3\n")
  }

  @Test func totalsAndListedRowsAreLeftOut() throws {
    let cells = [FigureCell](repeating: .number(1), count: 8)
    #expect(try text([row(cells, isTotal: true)]) == heading)
    #expect(try text([row(cells)], appearsInListOnly: true) == heading)
  }
}
