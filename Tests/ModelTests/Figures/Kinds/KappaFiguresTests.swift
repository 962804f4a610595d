import Model
import Testing

@Suite struct KappaFiguresTests {
  private let scale = RatingScale(
    levels: ["missing", "meets"].map { Level(code: $0, title: $0, symbol: "") }, lowestMetLevel: 1, outside: [:])

  private func agreement(_ indicator: String?) -> RatingAgreement {
    RatingAgreement(
      framework: "sample-1", year: 2025, indicator: indicator, against: .derived, table: ConfusionMatrix(levelCount: 2),
      linear: RatingAgreement.Kappa(value: Fraction(1, over: 2)))
  }

  @Test func nameContainsWeightsAndPartOfInterval() {
    let name = agreement("6").name(.quadratic, .high)
    #expect(name.text == "sample-1/2025/kappa/6/derived/quadratic-high")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
    #expect(agreement(nil).name(.linear).text == "sample-1/2025/kappa/all/derived/linear")
  }

  @Test func nameOfTableCellContainsBothRatings() {
    let name = agreement(nil).name(.level(1), .level(0), scale)
    #expect(name.text == "sample-1/2025/kappa/all/derived/number-meets-missing")
    #expect(FigureName(name.text) == name)
  }

  @Test func eachWeightHasItsKappa() {
    #expect(agreement(nil)[.linear] != nil)
    #expect(agreement(nil)[.quadratic] == nil)
  }
}
