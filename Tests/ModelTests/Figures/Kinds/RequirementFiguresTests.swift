import Model
import Testing

@Suite struct RequirementFiguresTests {
  private let fact = RequirementStatus(
    framework: "sample-1", year: 2025, indicator: "6", criterion: "6.a2",
    entities: [.answered: ["EXW"], .implied: ["EXH"], .notInPlace: ["EXN"], .notApplicable: ["EXA"]], heldBack: ["EXN"])

  @Test func nameContainsCriterion() {
    let name = fact.name(.inPlace)
    #expect(name.text == "sample-1/2025/requirement/6.a2/in-place")
    #expect(FigureName(name.text) == name)
    #expect(RatingSelection(name).scope == RatingSelection.Scope(.criterion("6.a2")))
  }

  @Test func entitiesToWhichTheIndicatorDoesNotApplyAreLeftOut() {
    #expect(fact.inPlace == Share(1, of: 3))
  }
}
