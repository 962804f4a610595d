import Model
import Testing

@Suite struct RatingTests {
  @Test func onlyStatesOutsideTheScaleHaveACode() {
    #expect(Rating.level(0).outsideCode == nil)
    #expect(Rating.outsideScale.map(\.outsideCode) == ["not-applicable", "not-reported", "under-review", "open"])
    #expect(Rating.level(3).isLevel)
    #expect(!Rating.notReported.isLevel)
  }
}
