import Model
import Testing

@testable import Analysis

@Suite struct ChangeTableTests {
  private let change = Change(
    framework: "example-1", from: 2022, to: 2023,
    indicators: [
      Change.Movement(improved: 2, unchanged: 1, notComparable: [.entrant: 1]), Change.Movement(worsened: 1),
      Change.Movement(),
    ],
    tests: [SignTest(improved: 2, pValue: 0.5, adjustedPValue: 1), SignTest(worsened: 1), SignTest()])

  @Test func everyIndicatorAndTheTotalHaveARow() {
    let rows = FigureTable.changes(change, SmallSystem.framework()).rows
    #expect(rows.map(\.isTotal) == [false, false, false, true])
    #expect(rows[3].cells.suffix(4) == [.number(2), .number(1), .number(1), .number(1)])
    #expect(rows[0].figures.map(\.name.text).first == "example-1/2022-2023/change/1/improved")
    #expect(rows[3].figures.map(\.name.text).last == "example-1/2022-2023/change/all/not-comparable")
    #expect(rows[0].figures.first { $0.name.measure == .compared }?.value == .count(3))
  }

  @Test func testsWithoutAPValueHaveNoFigureForIt() {
    let rows = FigureTable.tests(change, SmallSystem.framework()).rows
    #expect(rows[0].figures.suffix(2).map(\.value) == [.probability(5000), .probability(10_000)])
    #expect(rows[0].cells.suffix(3) == [.decimal("0.5"), .decimal("1.0"), .none])
    #expect(rows[1].figures.map(\.name.measure) == [.improvedUnits, .unchangedUnits, .worsenedUnits])
    #expect(rows[1].cells.suffix(3) == [.none, .none, .none])
  }
}
