import Model
import Testing

@Suite struct DistributionFiguresTests {
  private func group(_ grouping: Grouping, _ key: String) -> GroupDistribution {
    GroupDistribution(
      framework: "sample-1", year: 2025, grouping: grouping, key: key, distribution: Distribution(levelCount: 4))
  }

  @Test func nameContainsGroupingInsteadOfKind() {
    let name = group(.area, "Oversight").name(.share(.exceeds, of: .expected))
    #expect(name.text == "sample-1/2025/area/Oversight/exceeds-of-expected")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.area("Oversight")))
  }

  @Test func theKeyOfATypeMayContainAnIndicator() throws {
    let key = GroupDistribution.key("UN Programmes", indicator: "6")
    #expect(key == "UN Programmes/indicator/6")
    let parts = try #require(GroupDistribution.parts(ofKey: key))
    #expect(parts == ("UN Programmes", "6"))
    #expect(GroupDistribution.parts(ofKey: "UN Programmes") == nil)
  }

  @Test func everyLevelAndEveryDenominatorHasAColumn() {
    let paths = FigureKind.distribution.columns(["missing", "meets"]).map(\.path)
    #expect(paths.contains(["levels", "meets"]))
    for denominator in Denominator.allCases {
      #expect(paths.contains(["meets_or_exceeds", denominator.percentKey]))
    }
  }
}
