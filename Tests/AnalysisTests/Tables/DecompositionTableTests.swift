import Model
import Testing

@testable import Analysis

@Suite struct DecompositionTableTests {
  @Test func partsComeBeforeTheTotalChange() {
    let decomposition = Decomposition(
      framework: "example-1", from: 2022, to: 2023, before: Share(1, of: 2), after: Share(3, of: 4),
      parts: [.sameEntities: Fraction(1, over: 8), .entrants: Fraction(1, over: 8)])
    let rows = FigureTable.decompositions([decomposition]).rows
    #expect(rows.map(\.isTotal) == [false, false, true])
    #expect(rows[0].identifier == "example-1/2022-2023/parts/system/same-entities")
    #expect(rows[0].group == "example-1/2022-2023/parts/system")
    #expect(rows[2].figures.map(\.value) == [.points(2500)])
    #expect(rows[0].cells.count == FigureKind.decomposition.columns([]).count)
  }
}
