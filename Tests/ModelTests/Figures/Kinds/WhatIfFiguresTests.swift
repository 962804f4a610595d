import Model
import Testing

@Suite struct WhatIfFiguresTests {
  @Test func nameContainsTheChoiceAndTheGroup() {
    let row = WhatIf(
      framework: "sample-1", year: 2025, choice: .notApplicableMet, key: "normative", result: .share(Share(1, of: 2)))
    let name = row.name(.meetsOrExceeds)
    #expect(name.text == "sample-1/2025/what-if/not-applicable-met/normative/meets-or-exceeds")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.work("normative")))
  }
}
