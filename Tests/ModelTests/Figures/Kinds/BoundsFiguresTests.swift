import Model
import Testing

@Suite struct BoundsFiguresTests {
  private let bounds = ShareBounds(
    framework: "sample-1", year: 2025, grouping: .indicator, key: "6", shares: [:],
    notApplicable: ShareBounds.Range(met: 1, open: 1, of: 3), notReported: ShareBounds.Range(met: 1, open: 2, of: 4),
    all: ShareBounds.Range(met: 1, open: 3, of: 5))

  @Test(arguments: ShareBounds.Uncounted.allCases) func nameContainsOpenRatingsAndEnd(_ open: ShareBounds.Uncounted) {
    let name = bounds.name(open, .lowest)
    #expect(name.text == "sample-1/2025/bounds/indicator/6/\(open.rawValue)-lowest")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
  }

  @Test func eachKindOfOpenRatingsHasItsRange() {
    #expect(bounds[.notApplicable].highest == Share(2, of: 3))
    #expect(bounds[.notReported].highest == Share(3, of: 4))
    #expect(bounds[.all].highest == Share(4, of: 5))
  }
}
