import Model
import Testing

@testable import Review

@Suite struct WordsMissingTests {
  private let rule = WordsMissing()

  @Test(arguments: [RecommendationResponse.acceptedInPart, .notAccepted, .notRelevant])
  func aRefusalNeedsWords(response: RecommendationResponse) {
    let found = rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(response)))
    #expect(found.told == ["warning response-words-lacking recommendations.csv:2 \(response.rawValue)"])
    #expect(rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(response, words: "Because."))) == [])
  }

  @Test(arguments: [RecommendationResponse.accepted, .underConsideration, nil])
  func otherResponsesNeedNone(response: RecommendationResponse?) {
    #expect(rule.findings(on: SmallFollowUp.reviewed(SmallFollowUp.response(response))) == [])
  }
}
