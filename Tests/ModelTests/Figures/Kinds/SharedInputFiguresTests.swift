import Model
import Testing

@Suite struct SharedInputFiguresTests {
  @Test func nameContainsTheIndicatorAndTheProvider() {
    let change = Change(framework: "sample-1", from: 2018, to: 2024, indicators: [])
    let name = change.sharedInputName("13", "DMSPC", .improved)
    #expect(name.text == "sample-1/2018-2024/common-input/13/DMSPC/improved")
    #expect(FigureName(name.text) == name)
  }
}
