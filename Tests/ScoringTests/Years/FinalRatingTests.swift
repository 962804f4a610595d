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

  @Test func aReviewedRatingTakesPrecedence() {
    #expect(final(.claimed, reviewed: .level(3)) == (.level(3), .reviewed))
    #expect(final(.reviewed).0 == .underReview)
  }

  @Test func aReportInProgressIsUnderReview() {
    #expect(final(.claimed, isFinal: false).0 == .underReview)
  }
}
