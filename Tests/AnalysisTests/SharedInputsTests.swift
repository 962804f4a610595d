import Testing

@testable import Analysis

@Suite struct SharedInputsTests {
  private let shared = SharedInputs([4: ["B": "B", "C": "B", "D": "B"], 5: ["C": "A"]])

  @Test func anAdoptedRatingIsJudgedByTheProvider() {
    #expect(["A", "B", "C", "D"].map { shared.judge(of: $0, at: 4) } == ["A", "B", "B", "B"])
  }

  @Test func otherRatingsAreJudgedByTheEntityItself() {
    #expect(["A", "B", "C"].map { shared.judge(of: $0, at: 3) } == ["A", "B", "C"])
  }

  @Test func theProviderDoesNotTakeItsInputFromAnotherEntity() {
    #expect(shared.otherProvider(of: "B", at: 4) == nil)
    #expect(shared.otherProvider(of: "C", at: 4) == "B")
    #expect(shared.otherProvider(of: "A", at: 4) == nil)
  }

  @Test func inputsOfTwoYearsAreCombined() {
    let both = shared.union(SharedInputs([4: ["E": "B"], 6: ["F": "G"]]))
    #expect(both.judge(of: "E", at: 4) == "B")
    #expect(both.judge(of: "C", at: 5) == "A")
    #expect(both.judge(of: "F", at: 6) == "G")
  }
}
