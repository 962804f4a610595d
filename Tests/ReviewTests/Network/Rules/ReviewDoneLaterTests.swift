import Model
import Testing

@testable import Review

@Suite struct ReviewDoneLaterTests {
  private let rule = ReviewDoneLater()

  @Test func aReviewIsReportedForTheYearOrALaterOne() {
    let found = rule.findings(on: SmallNetwork.reviews(SmallNetwork.review(year: 2025, done: "2026-01-01")))
    #expect(found.told == ["warning peer-review-done-later a.csv:2 2026-01-01"])
    #expect(rule.findings(on: SmallNetwork.reviews(SmallNetwork.review(year: 2025, done: "2025-12-31"))) == [])
    #expect(rule.findings(on: SmallNetwork.reviews(SmallNetwork.review(year: 2026, done: "2024-12-31"))) == [])
    #expect(rule.findings(on: SmallNetwork.reviews(SmallNetwork.review())) == [])
  }
}
