import Model

/// A peer review that took place after the year for which the row reports.
struct ReviewDoneLater: ReviewRule {
  let codes: [FindingCode] = [.peerReviewDoneLater]

  func findings(on network: ReviewedNetwork) -> [Finding] {
    network.records.peerReviews.compactMap { review in
      guard let done = review.done, done.year > review.year else { return nil }
      return ReviewedNetwork.finding(
        .peerReviewDoneLater, at: review.doneCell, inRecordAt: review.place, found: done.description, field: "done",
        of: review.entity, in: review.year)
    }
  }
}
