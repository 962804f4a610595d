import Model
import Testing

@Suite struct TestFiguresTests {
  private let change = Change(framework: "sample-1", from: 2024, to: 2025, indicators: [])

  @Test(arguments: [
    FigureMeasure.compared, .metBefore, .metAfter, .entitiesHigher, .unitsLower, .units, .pValue, .adjustedPValue,
  ])
  func nameContainsGroupAndBothYears(_ measure: FigureMeasure) {
    let name = change.testName(.indicator, "6", measure)
    #expect(name.text == "sample-1/2024-2025/test/indicator/6/\(measure.text)")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
  }
}
