import Model
import Testing

@testable import Intake

@Suite struct PeerReviewRowReaderTests {
  private static let header = "entity,year,reviewer,due,done,recommendation,status"

  private func read(_ rows: String..., name: String = "peer-reviews.csv") throws -> Intaken {
    try SubmissionFolder.read(name, ([Self.header] + rows).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["peer-reviews.csv", "other.csv"]) func everyColumnIsRead(name: String) throws {
    let read = try read("EXW,2025,EXH,2025-06-30,2025-05-10,Count twice,in-progress", name: name)
    #expect(read.codes == [])
    let review = try #require(read.network.peerReviews.first)
    #expect([review.entity, review.reviewer, review.recommendation] == ["EXW", "EXH", "Count twice"])
    #expect(review.due?.description == "2025-06-30")
    #expect(review.done?.description == "2025-05-10")
    #expect(review.status == .inProgress)
  }

  @Test func aReviewMayBeDueInAYear() throws {
    let read = try read("EXW,2025,EXH,2026,,,")
    #expect(read.codes == [])
    #expect(read.network.peerReviews.map(\.due) == [.year(2026)])
  }

  @Test func theReviewerIsNamedByItsPresentCode() throws {
    let read = try read("EXW,2025,OLD,2026,,,", "EXW,2025,example agency for health,2026,,Count,")
    #expect(read.network.peerReviews.map(\.reviewer) == ["EXH", "EXH"])
    #expect(read.codes == ["entity-spelling"])
  }

  @Test func anElementHoldsAReview() throws {
    let read = try SubmissionFolder.read(
      "exw.xml", "<submission entity='EXW' year='2025'><peer-review reviewer='EXH' due='2026'/></submission>")
    #expect(read.codes == [])
    #expect(read.network.peerReviews.map(\.reviewer) == ["EXH"])
  }

  @Test(
    arguments: [
      ("EXW,2025,,2026,,,", .valueMissing, 0), ("EXW,2025,Nobody,2026,,,", .entityUnknown, 0),
      ("EXW,2025,EXW,2026,,,", .peerReviewOwn, 0), ("EXW,2025,EXH,soon,,,", .followUpDateUnreadable, 1),
      ("EXW,2025,EXH,2025,03/04/2025,,", .followUpDateAmbiguous, 1),
      ("EXW,2025,EXH,2025,,Count,finished soon", .peerReviewStatusUnknown, 1),
      ("EXW,2025,EXH,2025,,Count,fully implemented", .responseForm, 1),
      ("EXW,2025,EXH,2025,,Ask a@example.org,", .networkAddressPublic, 1),
    ] as [(String, FindingCode, Int)])
  func aFaultIsNamed(row: String, code: FindingCode, kept: Int) throws {
    let read = try read(row)
    #expect(read.findings.map(\.code) == [code])
    #expect(read.network.peerReviews.count == kept)
  }

  @Test func aReviewHasSeveralRecommendations() throws {
    let read = try read("EXW,2025,EXH,2025,,Count,", "EXW,2025,EXH,2025,,Train,")
    #expect(read.codes == [])
    #expect(read.network.peerReviews.count == 2)
  }

  @Test func twoRowsThatDifferCountAsNone() throws {
    let read = try read("EXW,2025,EXH,2025,,Count,not-started", "EXW,2025,EXH,2025,,Count,implemented")
    #expect(read.codes == ["peer-review-twice"])
    #expect(read.network.peerReviews.isEmpty)
  }
}
