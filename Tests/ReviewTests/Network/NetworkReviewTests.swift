import Foundation
import Model
import Testing

@testable import Review

@Suite struct NetworkReviewTests {
  @Test func everyRuleHasItsOwnFileAndIsInTheList() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Rules")
    let tests = try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
      String($0.dropLast("Tests.swift".count))
    }
    #expect(tests.sorted() == NetworkReview.rules.map { "\(type(of: $0))" }.sorted())
  }

  @Test func manyRowsWithTheSameFaultAreOneFinding() {
    let points = (2...40).map { SmallNetwork.point("Officer \($0)", alternateOf: "Nobody", line: $0) }
    let found = NetworkReview().findings(of: NetworkRecords(focalPoints: points))
    #expect(found.map(\.count) == [39])
    #expect(found.map(\.code) == [.focalPointAlternateUnknown])
  }

  @Test func recordsWithoutFaultsGiveNoFindings() {
    #expect(NetworkReview().findings(of: NetworkRecords()) == [])
    let records = NetworkRecords(
      issues: [SmallNetwork.issue(2025, raised: 2024)], focalPoints: [SmallNetwork.point("Adviser", line: 2)],
      peerReviews: [SmallNetwork.review(due: .year(2025), done: "2025-05-01")])
    #expect(NetworkReview().findings(of: records) == [])
  }
}
