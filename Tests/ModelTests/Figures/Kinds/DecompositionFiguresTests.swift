import Model
import Testing

@Suite struct DecompositionFiguresTests {
  private let parts = Decomposition(
    framework: "sample-1", from: 2024, to: 2025, before: Share(1, of: 2), after: Share(2, of: 2), parts: [:])

  @Test(arguments: Decomposition.Part.allCases) func nameContainsPart(_ part: Decomposition.Part) {
    let name = parts.name(.part(part))
    #expect(name.text == "sample-1/2024-2025/parts/system/\(part.rawValue)")
    #expect(FigureName(name.text) == name)
  }

  @Test func theTotalChangeHasAName() {
    #expect(parts.name(.change).text == "sample-1/2024-2025/parts/system/change")
    #expect(RatingSelection(parts.name(.change)).scope == RatingSelection.Scope())
  }
}
