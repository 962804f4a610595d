import Model
import Testing

@Suite struct FollowUpFiguresTests {
  @Test func namesBeginWithRecommendationsInPlaceOfAFramework() {
    let name = FollowUpGroup(year: 2025, grouping: .body, key: "ecosoc").name(.answered)
    #expect(name.text == "recommendations/2025/follow-up/body/ecosoc/answered")
    #expect(FigureName(name.text) == name)
  }

  @Test func figuresAboutRecommendationsAreKnown() {
    let kinds = FigureKind.all.filter(\.isAboutRecommendations)
    #expect(kinds.map(\.name).sorted() == ["follow-up", "grade", "movement", "postponement"])
  }
}
