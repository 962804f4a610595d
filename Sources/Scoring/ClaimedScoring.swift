import Model

/// Takes an entity's own ratings over as they were claimed, without verifying them.
package enum ClaimedScoring {
  /// The scorecard of `submission`, with an entry for every indicator of `framework`.
  ///
  /// An indicator without a rating is not reported; a rating whose report is not final is under review, whatever it
  /// claims.
  package static func scorecard(of submission: Submission, framework: Framework) -> Scorecard {
    var ratings = Array(repeating: IndicatorRating.notReported, count: framework.indicators.count)
    for reported in submission.ratings {
      ratings[reported.indicator] = IndicatorRating(
        claimed: reported.rating, final: reported.status == .final ? reported.rating : .underReview,
        finalFrom: reported.status == .final && reported.rating != .notReported ? .claimed : nil,
        basis: reported.basis, place: reported.place)
    }
    return Scorecard(
      framework: framework.id, year: submission.key.year, entity: submission.key.entity, ratings: ratings)
  }
}
