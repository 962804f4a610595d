import Model
import Testing

@testable import Scoring

@Suite struct FinalRatingTests {
  /// The final rating of an entity that claims level 2 and whose answers support level 1.
  private func final(_ choice: RatingOrigin, reviewed: Rating? = nil, isFinal: Bool = true) -> (Rating, RatingOrigin?) {
    var rating = IndicatorRating.notReported
    rating.take(
      ReportedRating(
        indicator: 0, rating: .level(2), basis: .submitted, status: isFinal ? .final : .inProgress,
        place: SourcePlace(file: "a.csv", line: 2)))
    rating.derivation = Derivation(rating: .level(1), outcomes: [], contradictedCriteria: [], undefinedMeasures: [])
    rating.selectFinal(choice, reviewed: reviewed)
    return (rating.final, rating.finalRatingOrigin)
  }

  @Test func theFrameworkChoosesBetweenClaimedAndDerivedRating() {
    #expect(final(.claimed) == (.level(2), .claimed))
    #expect(final(.derived) == (.level(1), .derived))
  }

  @Test func aProvisionalRatingIsOpen() {
    var rating = IndicatorRating.notReported
    rating.derivation = Derivation(rating: .level(1), outcomes: [], isProvisional: true)
    rating.derivation?.highestPossible = 2
    rating.selectFinal(.derived, reviewed: nil)
    #expect(rating.final == .open)
    #expect(rating.finalRatingOrigin == .derived)
    #expect(rating.possibleLevels == 1...2)
    rating.selectFinal(.derived, reviewed: .level(0))
    #expect(rating.final == .level(0))
  }

  @Test func aReviewedRatingTakesPrecedence() {
    #expect(final(.claimed, reviewed: .level(3)) == (.level(3), .reviewed))
    #expect(final(.reviewed).0 == .underReview)
  }

  @Test func aReportInProgressIsUnderReview() {
    #expect(final(.claimed, isFinal: false).0 == .underReview)
  }
}
