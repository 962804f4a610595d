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
    tests: [
      ChangeTest(
        grouping: .indicator, key: "1", compared: 3, metBefore: 1, metAfter: 2,
        entities: ChangeTest.Counts(higher: 1, same: 2), units: ChangeTest.Counts(higher: 1, same: 1), pValue: 0.5,
        adjustedPValue: 1, familySize: 3), ChangeTest(grouping: .area, key: "Planning"),
    ])

  @Test func everyIndicatorAndTheTotalHaveARow() {
    let rows = FigureTable.changes(change, SmallSystem.framework()).rows
    #expect(rows.map(\.isTotal) == [false, false, false, true])
    #expect(rows[3].cells.suffix(4) == [.number(2), .number(1), .number(1), .number(1)])
    #expect(rows[0].figures.map(\.name.text).first == "example-1/2022-2023/change/1/improved")
    #expect(rows[3].figures.map(\.name.text).last == "example-1/2022-2023/change/all/not-comparable")
    #expect(rows[0].figures.first { $0.name.measure == .compared }?.value == .count(3))
  }

  @Test func testsWithoutAPValueHaveNoFigureForIt() {
    let rows = FigureTable.tests(change).rows
    #expect(rows[0].figures.suffix(2).map(\.value) == [.probability(5000), .probability(10_000)])
    #expect(
      rows[0].cells.dropFirst(3).prefix(11) == [
        .text("indicator"), .text("1"), .number(3), .number(1), .number(2), .number(1), .number(2), .number(0),
        .number(2), .number(1), .number(0),
      ])
    #expect(rows[0].cells.suffix(4) == [.decimal("0.5"), .decimal("1.0"), .number(3), .none])
    #expect(rows[0].figures.first?.name.text == "example-1/2022-2023/test/indicator/1/compared")
    #expect(rows[1].figures.allSatisfy { $0.name.measure != .pValue && $0.name.measure != .adjustedPValue })
    #expect(rows[1].cells.suffix(4) == [.none, .none, .number(0), .none])
  }
}
