import Model
import Testing

@Suite struct OutcomeTests {
  private static let values = Outcome.allCases

  /// The order of outcomes in Kleene's strong three-valued logic: met, then unanswered, then not met.
  private static func rank(_ outcome: Outcome) -> Int {
    switch outcome {
    case .notMet: 0
    case .unanswered: 1
    case .met: 2
    }
  }

  private static let pairs = values.flatMap { a in values.map { (a, $0) } }

  @Test(arguments: pairs) func allIsTheMinimum(_ a: Outcome, _ b: Outcome) {
    #expect(Self.rank(tally([a, b]).all) == min(Self.rank(a), Self.rank(b)))
  }

  @Test(arguments: pairs) func anyIsTheMaximum(_ a: Outcome, _ b: Outcome) {
    #expect(Self.rank(tally([a, b]).any) == max(Self.rank(a), Self.rank(b)))
  }

  @Test(arguments: pairs) func noneIsTheOppositeOfAny(_ a: Outcome, _ b: Outcome) {
    #expect(Self.rank(tally([a, b]).none) == 2 - max(Self.rank(a), Self.rank(b)))
  }

  @Test(arguments: values) func negatingTwiceGivesTheSameOutcome(_ outcome: Outcome) {
    #expect(outcome.negated.negated == outcome)
  }

  @Test func atLeastTwoOfThreeMembers() {
    for a in Self.values {
      for b in Self.values {
        for c in Self.values {
          let members = tally([a, b, c])
          #expect(members.atLeast(1) == members.any)
          #expect(members.atLeast(3) == members.all)
          let met = [a, b, c].count { $0 == .met }
          let refused = [a, b, c].count { $0 == .notMet }
          #expect(members.atLeast(2) == (met >= 2 ? .met : refused >= 2 ? .notMet : .unanswered))
        }
      }
    }
  }

  @Test func groupsWithoutMembers() {
    #expect(tally([]).all == .met)
    #expect(tally([]).any == .notMet)
    #expect(tally([]).none == .met)
  }

  private func tally(_ outcomes: [Outcome]) -> OutcomeTally {
    var tally = OutcomeTally()
    for outcome in outcomes { tally.count(outcome) }
    return tally
  }
}
