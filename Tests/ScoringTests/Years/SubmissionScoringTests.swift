import Model
import Testing

@testable import Scoring

@Suite struct SubmissionScoringTests {
  private let place = SourcePlace(file: "ratings.csv", line: 2)

  @Test func aClaimWithoutAnswersIsFinal() {
    let rating = score(claim: .level(2)).ratings[0]
    #expect(rating.claimed == .level(2))
    #expect(rating.final == .level(2))
    #expect(rating.finalRatingOrigin == .claimed)
    #expect(rating.derivation == nil)
    #expect(rating.place == place)
  }

  @Test func anIndicatorWithoutARatingIsNotReported() {
    let card = score(claim: nil)
    #expect(card.ratings.map(\.final) == [.notReported])
    #expect(card.ratings[0].finalRatingOrigin == nil)
  }

  @Test func reportInProgressIsUnderReview() {
    let rating = score(claim: .level(3), status: .inProgress).ratings[0]
    #expect(rating.final == .underReview)
    #expect(rating.claimed == .level(3))
    #expect(rating.finalRatingOrigin == nil)
  }

  @Test func aDerivedRatingIsAddedToTheClaim() {
    let rating = score(claim: .level(3), answers: ["7.a1": "yes", "7.m1": "no"]).ratings[0]
    #expect(rating.claimed == .level(3))
    #expect(rating.derived == .level(1))
    #expect(rating.final == .level(3))
  }

  @Test func theDerivedRatingCountsIfTheFrameworkSaysSo() {
    let rating = score(claim: .level(3), answers: ["7.a1": "yes", "7.m1": "no"], final: .derived).ratings[0]
    #expect(rating.final == .level(1))
    #expect(rating.finalRatingOrigin == .derived)
  }

  @Test func answersWithoutAClaimGiveARating() {
    let rating = score(claim: nil, answers: ["7.a1": "yes", "7.m1": "no"]).ratings[0]
    #expect(rating.final == .level(1))
    #expect(rating.finalRatingOrigin == .derived)
  }

  /// The reviewed rating is final whatever the framework chooses, and it overwrites neither of the others.
  @Test(arguments: RatingOrigin.allCases) func reviewedRatingCounts(final: RatingOrigin) {
    let rating = score(
      claim: .level(3), answers: ["7.a1": "yes", "7.m1": "no"], final: final, reviewed: .level(2)
    ).ratings[0]
    #expect(rating.final == .level(2))
    #expect(rating.finalRatingOrigin == .reviewed)
    #expect([rating.claimed, rating.derived, rating.reviewed] == [.level(3), .level(1), .level(2)])
  }

  @Test func unreviewedRatingsAreUnderReviewIfOnlyReviewsCount() {
    let claimed = score(claim: .level(3), final: .reviewed).ratings[0]
    #expect(claimed.final == .underReview)
    #expect(claimed.finalRatingOrigin == nil)
    #expect(score(claim: nil, answers: ["7.a1": "yes"], final: .reviewed).ratings[0].final == .underReview)
    #expect(score(claim: nil, final: .reviewed).ratings[0].final == .notReported)
  }

  @Test func reviewOfAReportInProgressDoesNotCountYet() {
    let rating = score(claim: .level(3), status: .inProgress, reviewed: .level(2)).ratings[0]
    #expect(rating.final == .underReview)
    #expect(rating.reviewed == .level(2))
  }

  @Test func noRatingIsDerivedIfTheFrameworkForbidsIt() {
    let rating = score(claim: .level(1), answers: ["7.a1": "yes"], derives: false).ratings[0]
    #expect(rating.derivation == nil)
  }

  @Test func aClaimWithoutAnswersImpliesRequirements() {
    let rating = score(claim: .level(2)).ratings[0]
    #expect(rating.requirements == [.implied, .implied, .notKnown, .notKnown])
    #expect(rating.derived == nil)
    #expect(rating.next == NextStep(level: 3, requirementSets: [[2, 3]]))
  }

  @Test func answersTakePrecedenceOverImpliedRequirements() {
    let rating = score(claim: .level(2), answers: ["7.a1": "no", "7.e2": "yes"]).ratings[0]
    #expect(rating.requirements == [.notInPlace, .implied, .notKnown, .answered])
  }

  @Test func thereIsNoNextStepAtTheHighestLevel() {
    #expect(score(claim: .level(3)).ratings[0].next == nil)
    #expect(score(claim: .notApplicable).ratings[0].next == nil)
  }

  private func score(
    claim: Rating?, status: ReportStatus = .final, answers: KeyValuePairs<String, String> = [:],
    final: RatingOrigin = .claimed, derives: Bool = true, reviewed: Rating? = nil
  ) -> Scorecard {
    let framework = Framework(
      id: "sample-1.0", title: "", about: "", years: YearSpan(from: 2025), source: "", finalRatingOrigin: final,
      derivesRatings: true,
      denominator: .rated, scale: SampleIndicator.scale, areas: [], indicators: [SampleIndicator.benchmark],
      fingerprint: "")
    var submission = Submission(key: SubmissionKey(framework: framework.id, year: 2025, entity: "EXW"))
    if let claim {
      submission.ratings = [
        ReportedRating(
          indicator: 0, rating: claim, basis: .submitted, status: status, place: place)
      ]
    }
    submission.answers = SampleIndicator.answers(answers, to: SampleIndicator.benchmark)
    return SubmissionScoring(framework: framework, year: 2025)
      .scorecard(
        of: submission, reviews: reviewed.map { [0: $0] } ?? [:], derives: derives, recordsTraces: false)
  }
}
