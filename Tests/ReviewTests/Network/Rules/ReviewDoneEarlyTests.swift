import Model
import Testing

@testable import Review

@Suite struct ReviewDoneEarlyTests {
  private let rule = ReviewDoneEarly()

  @Test func aReviewIsNotYearsEarly() {
    let found = rule.findings(
      on: SmallNetwork.reviews(SmallNetwork.review(year: 2026, due: .year(2026), done: "2024-12-31")))
    #expect(found.told == ["warning peer-review-done-early a.csv:2 2024-12-31"])
    #expect(found.first?.arguments["first"] == "2025")
  }

  @Test(arguments: ["2025-01-01", "2026-05-01", "2027-01-01"]) func otherDatesAreSound(done: String) {
    #expect(
      rule.findings(on: SmallNetwork.reviews(SmallNetwork.review(year: 2027, due: .year(2026), done: done))) == [])
  }

  @Test func withoutADueDateNothingIsEarly() {
    #expect(rule.findings(on: SmallNetwork.reviews(SmallNetwork.review(done: "2001-01-01"))) == [])
  }
}
