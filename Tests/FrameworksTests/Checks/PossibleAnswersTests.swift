import Model
import Testing

@testable import Frameworks

@Suite struct PossibleAnswersTests {
  /// Whether both conditions on one question can be met together.
  private func canHold(
    _ question: String, _ first: Comparison<String, Operand>, _ second: Comparison<String, Operand>
  ) -> Bool {
    var possible = PossibleAnswers(indicator: SmallFramework.indicator, year: 2025)
    guard possible.narrow(SmallFramework.condition(question, first), holds: true) else { return false }
    return possible.narrow(SmallFramework.condition(question, second), holds: true)
  }

  @Test func limitsMustLeaveAPossibleValue() {
    #expect(canHold("change", .atLeast(SmallFramework.number(2)), .atMost(SmallFramework.number(2))))
    #expect(!canHold("change", .moreThan(SmallFramework.number(2)), .atMost(SmallFramework.number(2))))
  }

  @Test func aCountIsAWholeNumberAndNotNegative() {
    #expect(canHold("change", .moreThan(SmallFramework.number(2)), .lessThan(SmallFramework.number(3))))
    #expect(!canHold("offices", .moreThan(SmallFramework.number(2)), .lessThan(SmallFramework.number(3))))
    #expect(!canHold("offices", .answered, .lessThan(SmallFramework.number(0))))
  }

  @Test func aChoiceMustBeOneOfItsWords() {
    #expect(canHold("policy", .oneOf(["yes", "no"]), .is("no")))
    #expect(!canHold("policy", .is("yes"), .is("no")))
    #expect(!canHold("policy", .answered, .is("perhaps")))
  }
}
