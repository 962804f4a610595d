import Model

/// Two entities that review each other for the same year.
struct MutualReviews: ReviewRule {
  let codes: [FindingCode] = [.peerReviewMutual]

  func findings(on network: ReviewedNetwork) -> [Finding] {
    ReviewGraph.graphs(of: network.records.peerReviews).flatMap { graph in
      graph.mutualPairs.map { first, second in
        let later = max(first.place, second.place) == first.place ? first : second
        return ReviewedNetwork.finding(
          .peerReviewMutual, at: later.reviewerCell, inRecordAt: later.place, found: later.reviewer, field: "reviewer",
          of: later.entity, in: later.year)
      }
    }
  }
}
