import Model
import Testing

@Suite struct RatingScaleTests {
  private let scale = RatingScale(
    levels: [
      Level(code: "missing", title: "Missing requirements", symbol: "M", otherNames: ["Missing"]),
      Level(code: "approaches", title: "Approaches requirements", symbol: "A"),
      Level(code: "meets", title: "Meets requirements", symbol: "+"),
      Level(code: "exceeds", title: "Exceeds requirements", symbol: "++"),
    ],
    lowestMetLevel: 2,
    outside: [
      .notApplicable: Level(code: "not-applicable", title: "Not applicable", symbol: "n/a", otherNames: ["N/A"])
    ])

  @Test(arguments: ["meets", "Meets requirements", "MEETS_REQUIREMENTS", " meets  requirements "])
  func labelsAreRecognizedInAnyCase(_ text: String) {
    #expect(scale.rating(named: text) == .level(2))
  }

  @Test(arguments: [("Missing", Rating.level(0)), ("N/A", .notApplicable), ("not applicable", .notApplicable)])
  func otherLabelsAreRecognized(_ text: String, _ rating: Rating) {
    #expect(scale.rating(named: text) == rating)
  }

  @Test(arguments: ["", "2", "good", "meet", "requirements"]) func nothingElseIsARating(_ text: String) {
    #expect(scale.rating(named: text) == nil)
  }

  @Test func everyRatingHasItsTitle() {
    #expect(scale.level(of: .level(3)).symbol == "++")
    #expect(scale.level(of: .notApplicable).title == "Not applicable")
    #expect(scale.level(of: .underReview).code == "under-review")
  }

  @Test func requirementsAreMetFromTheLowestMetLevel() {
    #expect((0...3).map { scale.isMet(.level($0)) } == [false, false, true, true])
    for rating in Rating.outsideScale { #expect(!scale.isMet(rating)) }
  }

  @Test func onlyStatesOutsideTheScaleHaveTheirOwnCode() {
    #expect(Rating.outsideScale.map(\.outsideCode) == ["not-applicable", "not-reported", "under-review", "open"])
    #expect(Rating.outsideScale.allSatisfy { !$0.isLevel })
    #expect(Rating.level(0).isLevel)
  }
}
