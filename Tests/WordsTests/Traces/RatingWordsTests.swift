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
    Derivation(rating: rating, outcomes: [.met, .met, .notMet], isProvisional: !open.isEmpty, open: open)
  }

  @Test func aClaimWithoutAnswersIsExplained() {
    var rating = IndicatorRating(claimed: .level(2), final: .level(2), finalRatingOrigin: .claimed, basis: .submitted)
    rating.requirements = [.implied, .implied, .implied]
    rating.next = NextStep(level: 3, sets: [[2]])
    #expect(
      sentences(rating) == [
        "The entity rates itself: Meets requirements.",
        "No rating is derived: there are no answers to the requirements, or the framework's requirements are unconfirmed.",
        "What counts is the claim, which nobody has verified: Meets requirements.",
        "Implied by the claim, and not answered: 4.a1, 4.m1 and 4.m2.",
        "To reach “Exceeds requirements”, this further requirement must be in place: 4.m2.",
      ])
  }

  @Test func aPublishedClaimAboveTheAnswersIsExplained() {
    var rating = IndicatorRating(
      claimed: .level(2), derivation: derivation(.level(1)), final: .level(1), finalRatingOrigin: .derived,
      basis: .published)
    rating.requirements = [.answered, .answered, .lacking]
    rating.next = NextStep(level: 2, sets: [[1, 2]])
    #expect(
      sentences(rating) == [
        "The published rating, which the entity gave itself: Meets requirements.",
        "The answers support: Approaches requirements.",
        "The claim is higher than the answers support.",
        "What counts is the rating that the answers support: Approaches requirements.",
        "To reach “Meets requirements”, these further requirements must be in place: 4.m1 and 4.m2.",
      ])
  }

  @Test func aProvisionalRatingWithoutAClaimIsExplained() {
    var rating = IndicatorRating(
      claimed: nil, derivation: derivation(.level(1), open: [1, 2]), final: .level(1), finalRatingOrigin: .derived)
    rating.next = NextStep(level: 2, sets: [[1], [2]])
    #expect(
      sentences(rating) == [
        "The entity has not rated itself.",
        "The answers given so far support: Approaches requirements. It is provisional: answers to 4.m1 and 4.m2 could still lift it.",
        "What counts is the rating that the answers support: Approaches requirements.",
        "To reach “Meets requirements”, one of these must be in place: 4.m1 or 4.m2.",
      ])
  }

  @Test func anIndicatorWithoutRatingsIsExplained() {
    #expect(
      sentences(.notReported) == [
        "The entity has not rated itself.",
        "No rating is derived: there are no answers to the requirements, or the framework's requirements are unconfirmed.",
        "What counts: not-reported.",
      ])
  }

  @Test(arguments: [
    (Rating.level(1), [Int](), "Claim and answers agree."),
    (.level(0), [], "The claim is lower than the answers support."),
    (.level(2), [], "The claim is higher than the answers support."),
    (.level(2), [1], "Answers that are still missing could bear the claim out."),
    (.notApplicable, [], "Claim and answers differ on whether the indicator applies."),
  ])
  func claimAndAnswersAreCompared(_ claimed: Rating, _ open: [Int], _ sentence: String) {
    let rating = IndicatorRating(
      claimed: claimed, derivation: derivation(.level(1), open: open), final: claimed, finalRatingOrigin: .claimed)
    #expect(sentences(rating)[2] == sentence)
  }
}
