import Model

/// Three or more entities, each of which reviews the next one in the same year, and the last one the first.
///
/// Where two of them review each other, they are told as a pair and lead no circle further.
struct ReviewCircles: ReviewRule {
  let codes: [FindingCode] = [.peerReviewCircle]

  func findings(on network: ReviewedNetwork) -> [Finding] {
    ReviewGraph.graphs(of: network.records.peerReviews).flatMap { graph in
      graph.circles.map { circle in
        let last = circle[circle.count - 1]
        return ReviewedNetwork.finding(
          .peerReviewCircle, at: last.reviewerCell, inRecordAt: last.place,
          found: Finding.found(circle.map(\.reviewer)), field: "reviewer", of: last.entity, in: last.year,
          ["count": String(circle.count)])
      }
    }
  }
}
