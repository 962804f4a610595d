import Model
import Testing

@Suite struct OutcomeTallyTests {
  private func tally(_ outcomes: Outcome...) -> OutcomeTally {
    outcomes.reduce(into: OutcomeTally()) { $0.count($1) }
  }

  @Test func allIsNotMetIfOneMemberIsNotMet() {
    #expect(tally(.met, .unanswered).all == .unanswered)
    #expect(tally(.met, .unanswered, .notMet).all == .notMet)
    #expect(tally().all == .met)
  }

  @Test func anyIsMetIfOneMemberIsMet() {
    #expect(tally(.notMet, .unanswered).any == .unanswered)
    #expect(tally(.notMet, .unanswered, .met).any == .met)
    #expect(tally(.met).none == .notMet)
  }

  @Test func atLeastIsUnansweredWhileMembersCouldReachTheCount() {
    #expect(tally(.met, .unanswered).atLeast(2) == .unanswered)
    #expect(tally(.met, .notMet).atLeast(2) == .notMet)
    #expect(tally(.met, .met).atLeast(2) == .met)
  }
}
