import Model
import Testing

@testable import Review

@Suite struct LinkMalformedTests {
  private let rule = LinkMalformed()

  private func findings(_ evidence: String, basis: Basis = .submitted) -> [Finding] {
    rule.findings(on: SmallReview.reviewed(SmallReview.rating(.level(2), evidence: evidence, basis: basis)))
  }

  @Test func anIncompleteLinkIsAFinding() {
    #expect(findings("See http://wells").told == ["warning link-malformed ratings.csv:2 http://wells"])
  }

  @Test func aCompleteLinkGivesNoFinding() {
    #expect(findings("See https://wells.example/report?year=2025") == [])
    #expect(findings("See http://wells", basis: .published) == [])
  }
}
