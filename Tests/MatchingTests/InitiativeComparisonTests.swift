import Model
import Testing

@testable import Matching

@Suite struct InitiativeComparisonTests {
  @Test func nothingGivesNoPairs() {
    #expect(InitiativeComparison([], weights: .tested).pairs(atLeast: 0).isEmpty)
  }
}
