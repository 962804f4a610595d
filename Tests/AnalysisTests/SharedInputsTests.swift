import Testing

@testable import Analysis

@Suite struct SharedInputsTests {
  private let shared = SharedInputs([4: ["B", "C", "D"]])

  private func units(at position: Int, _ ratings: [String: Int]) -> [[String]] {
    shared.units(of: ["A", "B", "C", "D"], at: position) { ratings[$0, default: 0] }.map(\.entities)
  }

  @Test func equalRatingsFromACommonInputAreOneUnit() {
    #expect(units(at: 4, [:]) == [["A"], ["B", "C", "D"]])
  }

  @Test func aRatingThatReplacesACommonInputIsASeparateUnit() {
    #expect(units(at: 4, ["C": 1]) == [["A"], ["B", "D"], ["C"]])
  }

  @Test func otherIndicatorsHaveOneUnitForEachEntity() {
    #expect(units(at: 3, [:]) == [["A"], ["B"], ["C"], ["D"]])
  }

  @Test func aSingleEntityCanHaveACommonInput() {
    let units = SharedInputs([0: ["A"]]).units(of: ["A", "B"], at: 0) { _ in 0 }
    #expect(units.map(\.isShared) == [true, false])
  }
}
