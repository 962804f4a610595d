import Model
import Testing
import Words

@Suite struct RatingWordsTests {
  private let words: Catalogue

  init() throws { words = try Catalogue.embedded() }

  private func sentences(_ rating: IndicatorRating) -> [String] {
    RatingWords(
      words: words, framework: SmallIndicator.framework, indicator: SmallIndicator.indicator, rating: rating
    ).sentences
  }

  private func derivation(_ rating: Rating, open: [Int] = []) -> Derivation {
    Derivation(rating: rating, outcomes: [.met, .met, .notMet], isProvisional: !open.isEmpty, openCriteria: open)
  }

  @Test func aClaimWithoutAnswersIsExplained() {
    var rating = IndicatorRating(claimed: .level(2), final: .level(2), finalRatingOrigin: .claimed, basis: .submitted)
    rating.requirements = [.implied, .implied, .implied]
    rating.next = NextStep(level: 3, requirementSets: [[2]])
    #expect(
      sentences(rating) == [
        "Claimed rating: Meets requirements.",
        "No rating can be derived from answers: none of the questions of this indicator was answered.",
        "Final rating: Meets requirements. It is the claimed rating; these data contain no review of it.",
        "The claimed rating requires the following, which were not answered and so are not known: 4.a1, 4.m1 and 4.m2.",
        "To reach “Exceeds requirements”, this requirement must also be answered as met: 4.m2.",
      ])
  }

  @Test func aPublishedClaimAboveTheAnswersIsExplained() {
    var rating = IndicatorRating(
      claimed: .level(2), derivation: derivation(.level(1)), final: .level(1), finalRatingOrigin: .derived,
      basis: .published)
    rating.requirements = [.answered, .answered, .notInPlace]
    rating.next = NextStep(level: 2, requirementSets: [[1, 2]])
    #expect(
      sentences(rating) == [
        "Published rating: Meets requirements.",
        "Rating that the answers support: Approaches requirements.",
        "The claimed rating is higher than the answers support.",
        "Final rating: Approaches requirements. It is the rating that the answers support.",
        "To reach “Meets requirements”, these requirements must also be answered as met: 4.m1 and 4.m2.",
      ])
  }

  @Test func aProvisionalRatingWithoutAClaimIsExplained() {
    var rating = IndicatorRating(
      claimed: nil, derivation: derivation(.level(1), open: [1, 2]), final: .level(1), finalRatingOrigin: .derived)
    rating.next = NextStep(level: 2, requirementSets: [[1], [2]])
    #expect(
      sentences(rating) == [
        "The entity gives no rating of its own.",
        "The answers given so far leave the rating open: it is “Approaches requirements” or higher, depending on the answers to 4.m1 and 4.m2.",
        "Final rating: Approaches requirements. It is the rating that the answers support.",
        "To reach “Meets requirements”, one of these must also be answered as met: 4.m1 or 4.m2.",
      ])
  }

  @Test func anIndicatorWithoutRatingsIsExplained() {
    #expect(
      sentences(.notReported) == [
        "The entity gives no rating of its own.",
        "No rating can be derived from answers: none of the questions of this indicator was answered.",
        "Final rating: not-reported.",
      ])
  }

  @Test(arguments: [
    (Rating.level(1), [Int](), "The claimed rating agrees with the answers."),
    (.level(0), [], "The claimed rating is lower than the answers support."),
    (.level(2), [], "The claimed rating is higher than the answers support."),
    (
      .level(2), [1],
      "The claimed rating cannot be compared with the answers yet."
    ),
    (.notApplicable, [], "The claimed rating and the answers differ on whether the indicator applies."),
  ])
  func claimAndAnswersAreCompared(_ claimed: Rating, _ open: [Int], _ sentence: String) {
    let rating = IndicatorRating(
      claimed: claimed, derivation: derivation(.level(1), open: open), final: claimed, finalRatingOrigin: .claimed)
    #expect(sentences(rating)[2] == sentence)
  }

  @Test func theReasonWhyNoRatingIsDerivedIsTheOneThatHolds() {
    func reason(_ framework: Framework, _ indicator: Indicator) -> String {
      RatingWords(words: words, framework: framework, indicator: indicator, rating: .notReported).sentences[1]
    }
    var unconfirmed = SmallIndicator.framework
    unconfirmed.derivesRatings = false
    #expect(reason(unconfirmed, SmallIndicator.indicator).contains("sources do not confirm all requirements"))
    var withoutRules = SmallIndicator.indicator
    withoutRules.levelRules = []
    #expect(reason(SmallIndicator.framework, withoutRules).contains("has no rules for its levels"))
    var counting = SmallIndicator.indicator
    counting.measures = [Measure(id: "items", title: "Items", formula: .items(ItemMeasure(.shareOfItems)))]
    #expect(reason(SmallIndicator.framework, counting).contains("no work item is of the kind"))
    #expect(reason(SmallIndicator.framework, SmallIndicator.indicator).contains("none of the questions"))
  }
}
