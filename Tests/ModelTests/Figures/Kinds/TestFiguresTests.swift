import Model
import Testing

@Suite struct TestFiguresTests {
  private let change = Change(framework: "sample-1", from: 2024, to: 2025, indicators: [])

  @Test(arguments: [FigureMeasure.improvedUnits, .unchangedUnits, .worsenedUnits, .pValue, .adjustedPValue])
  func nameContainsIndicatorAndBothYears(_ measure: FigureMeasure) {
    let name = change.testName("6", measure)
    #expect(name.text == "sample-1/2024-2025/test/6/\(measure.text)")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
  }
}
