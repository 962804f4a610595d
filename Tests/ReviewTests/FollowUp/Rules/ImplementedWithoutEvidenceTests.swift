import Model
import Testing

@testable import Review

@Suite struct ImplementedWithoutEvidenceTests {
  private let rule = ImplementedWithoutEvidence()

  @Test func whatIsDoneNeedsEvidence() {
    let found = rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(.accepted, .implemented)))
    #expect(found.told == ["warning response-evidence-lacking recommendations.csv:2 EX-1"])
    let shown = SmallFollowUp.response(.accepted, .implemented, evidence: "https://example.org/policy")
    #expect(rule.findings(on: SmallFollowUp.reviewed(shown)) == [])
    #expect(rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response())) == [])
  }
}
