import Model
import Testing

@testable import Frameworks

@Suite struct PossiblePointsTests {
  private static let one = ExactDecimal.unitsPerOne
  private static let parts = [
    ScoredQuestion(question: "a", pointsByAnswer: .yes(ExactDecimal(units: 10 * one))),
    ScoredQuestion(question: "b", pointsByAnswer: .yes(ExactDecimal(units: 30 * one))),
  ]

  @Test func onlyTotalsOfPossiblePointsArePossible() throws {
    let points = try #require(PossiblePoints(.points(Self.parts)))
    #expect(points.highest == 40 * Self.one)
    #expect(points.canReach(from: 30 * Self.one, to: 30 * Self.one))
    #expect(!points.canReach(from: 11 * Self.one, to: 29 * Self.one))
  }

  @Test func aShareOfTheMaximumIsInPerCent() throws {
    let share = try #require(PossiblePoints(.percentOfMaximum(Self.parts)))
    #expect(share.highest == 100 * Self.one)
    #expect(share.canReach(from: 75 * Self.one, to: 75 * Self.one))
    #expect(!share.canReach(from: 76 * Self.one, to: 99 * Self.one))
  }

  @Test func otherMeasuresHaveNoPoints() {
    #expect(PossiblePoints(.sum(["a"])) == nil)
  }
}
