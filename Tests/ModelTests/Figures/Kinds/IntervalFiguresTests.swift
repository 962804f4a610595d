import Model
import Testing

@Suite struct IntervalFiguresTests {
  private func interval(from: Int?) -> ShareInterval {
    ShareInterval(
      framework: "sample-1", from: from, year: 2025, grouping: .indicator, key: "6",
      interval: Interval(low: 4000, high: 6000, units: 12, variation: .independentRatings))
  }

  @Test(arguments: Interval.Part.allCases) func nameContainsVariationAndPart(_ part: Interval.Part) {
    let name = interval(from: nil).name(part)
    #expect(name.text == "sample-1/2025/interval/indicator/6/judgements-\(part.rawValue)")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
  }

  @Test func theIntervalOfAChangeHasTwoYears() {
    #expect(interval(from: 2024).name(.low).text == "sample-1/2024-2025/interval/indicator/6/judgements-low")
  }
}
