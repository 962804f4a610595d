import Model
import Testing

@Suite struct AgreementFiguresTests {
  private let count = AgreementCounts(
    framework: "sample-1", year: 2025, indicator: "6", counts: [.same: 2, .claimHigher: 1])

  @Test func nameContainsIndicatorAndAgreement() {
    let name = count.name(.agreement(.claimHigher))
    #expect(name.text == "sample-1/2025/agreement/6/claim-higher")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.number("6")))
  }

  @Test func aRowHasAColumnForEachAgreement() {
    #expect(
      FigureKind.agreement.columns([]).map(\.heading) == [
        "framework", "year", "indicator", "same", "claim_higher", "claim_lower", "different", "open",
      ])
  }
}
