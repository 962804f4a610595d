import Model
import Testing

@testable import Analysis

@Suite struct SharedInputTableTests {
  @Test func eachProviderHasARow() {
    let movement = Change.Movement(
      improved: 3, shared: ["EXW": Change.SharedMovement(improved: 2, unchanged: 1), "EXH": Change.SharedMovement()])
    let framework = SmallSystem.framework()
    let change = Change(framework: framework.id, from: 2024, to: 2025, indicators: [movement])
    let rows = FigureTable.sharedInputs(change, framework).rows
    #expect(rows.count == 2)
    #expect(rows[0].cells[4] == .text("EXH"))
    #expect(rows[1].cells.suffix(4) == [.text("EXW"), .number(2), .number(1), .number(0)])
    #expect(rows[1].figures.map(\.value) == [.count(2), .count(1), .count(0), .count(3)])
  }
}
