import Model

/// A peer review that took place before the cycle for which it is due.
///
/// The cycle begins with the year before the one in which the review is due: a review may be early, but not by years.
struct ReviewDoneEarly: ReviewRule {
  let codes: [FindingCode] = [.peerReviewDoneEarly]

  func findings(on network: ReviewedNetwork) -> [Finding] {
    network.records.peerReviews.compactMap { review in
      guard let done = review.done, let due = review.due, done.year < due.year - 1 else { return nil }
      return ReviewedNetwork.finding(
        .peerReviewDoneEarly, at: review.doneCell, inRecordAt: review.place, found: done.description, field: "done",
        of: review.entity, in: review.year, ["due": due.description, "first": String(due.year - 1)])
    }
  }
}
