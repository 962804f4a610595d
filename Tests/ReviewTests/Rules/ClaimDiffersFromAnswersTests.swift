import Model
import Testing

@testable import Review

@Suite struct ClaimDiffersFromAnswersTests {
  private let rule = ClaimDiffersFromAnswers()
  /// There is a list of wells, but too few wells are open.
  private let approaches = Derivation(rating: .level(1), outcomes: [.met, .notMet])
  /// There is a list of wells, but the number of open wells is unanswered.
  private let open = Derivation(
    rating: .level(1), outcomes: [.met, .unanswered], isProvisional: true, openCriteria: [1])

  private func findings(_ claimed: Rating?, _ derivation: Derivation, basis: Basis = .submitted) -> [Finding] {
    rule.findings(on: SmallReview.indicator(claimed: claimed, derivation, basis: basis))
  }

  @Test func aClaimAboveTheAnswersListsTheUnmetCriteria() {
    let found = findings(.level(2), approaches)
    #expect(found.map(\.code) == [.claimHigher])
    #expect(found.told == ["warning claim-higher ratings.csv:2 meets"])
    #expect(
      found.map(\.arguments) == [
        [
          "indicator": "1", "claimed": "meets requirements", "derived": "approaches requirements", "criteria": ["1.m1"],
        ]
      ])
  }

  @Test func criteriaOfLevelsAboveTheClaimAreNotListed() {
    let found = findings(.level(1), Derivation(rating: .level(0), outcomes: [.notMet, .notMet]))
    #expect(found.map(\.code) == [.claimHigher])
    #expect(found.map { $0.arguments[list: "criteria"] } == [["1.a1"]])
  }

  @Test func aClaimBelowTheAnswersIsAFinding() {
    #expect(findings(.level(0), approaches).map(\.code) == [.claimLower])
  }

  @Test func aClaimThatDiffersOnApplicabilityIsAFinding() {
    #expect(findings(.notApplicable, approaches).map(\.code) == [.claimDiffers])
    #expect(
      findings(.level(1), Derivation(rating: .notApplicable, outcomes: [.unanswered, .unanswered])).map(\.code)
        == [.claimDiffers])
  }

  @Test func aClaimThatFurtherAnswersCouldSupportIsANote() {
    let found = findings(.level(2), open)
    #expect(found.map(\.code) == [.claimOpen])
    #expect(found.told == ["note claim-open ratings.csv:2 meets"])
    #expect(found.map { $0.arguments[list: "criteria"] } == [["1.m1"]])
  }

  @Test func aSupportedClaimOrNoClaimGivesNoFinding() {
    #expect(findings(.level(1), approaches) == [])
    #expect(findings(nil, approaches) == [])
    #expect(findings(.notReported, approaches) == [])
  }

  /// The entity cannot correct published ratings, but readers may want to know about the difference.
  @Test func aPublishedClaimIsOnlyANote() {
    #expect(findings(.level(2), approaches, basis: .published).told == ["note claim-higher ratings.csv:2 meets"])
  }
}
