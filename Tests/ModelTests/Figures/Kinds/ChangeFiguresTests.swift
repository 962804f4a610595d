import Model
import Testing

@Suite struct ChangeFiguresTests {
  private let change = Change(framework: "sample-1", from: 2024, to: 2025, indicators: [])

  @Test func nameContainsBothYearsAndIndicator() {
    let name = change.name("6", .improved)
    #expect(name.text == "sample-1/2024-2025/change/6/improved")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
  }

  @Test func nameWithoutIndicatorIsForAllIndicators() {
    let name = change.name(nil, .notComparable)
    #expect(name.text == "sample-1/2024-2025/change/all/not-comparable")
    #expect(RatingSelection(name).scope == RatingSelection.Scope())
  }
}
