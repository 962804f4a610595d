import Model
import Testing

@testable import Analysis

@Suite struct WhatIfTableTests {
  private func row(_ result: WhatIf.Result) -> FigureRow {
    let whatIf = WhatIf(framework: "f", year: 2025, choice: .meanOfEntities, key: WhatIf.system, result: result)
    return FigureTable.whatIfs([whatIf]).rows[0]
  }

  @Test func aShareHasAPartAndAWhole() {
    let row = row(.share(Share(1, of: 3)))
    #expect(row.cells.suffix(5) == [.number(1), .number(3), .none, .number(3333), .none])
    #expect(row.figures.map(\.value) == [.share(Share(1, of: 3))])
  }

  @Test func aMeanHasTheNumberOfEntities() {
    let row = row(.mean(6543, of: 20))
    #expect(row.cells.suffix(5) == [.none, .none, .number(20), .number(6543), .none])
    #expect(row.figures.map(\.value) == [.shareBound(6543), .count(20)])
  }
}
