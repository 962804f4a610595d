import Model
import Testing

@testable import Frameworks

@Suite struct AnswerSearchTests {
  private let search = AnswerSearch(indicator: SmallFramework.indicator, year: 2025)
  private let yes = Rule.condition(SmallFramework.condition("policy", .is("yes")))
  private let no = Rule.condition(SmallFramework.condition("policy", .is("no")))
  private let many = Rule.condition(SmallFramework.condition("offices", .atLeast(SmallFramework.number(3))))

  private func canHold(_ rule: Rule, _ holds: Bool = true) -> Bool {
    search.canHold([AnswerSearch.Goal(rule: rule, holds: holds)])
  }

  @Test func oneAnswerCannotBeYesAndNo() {
    #expect(canHold(.all([yes, many])))
    #expect(!canHold(.all([yes, no])))
    #expect(canHold(.any([yes, no])))
    #expect(!canHold(.all([yes, .none([yes])])))
  }

  @Test func atLeastNeedsEnoughCompatibleConditions() {
    #expect(canHold(.atLeast(2, of: [yes, no, many])))
    #expect(!canHold(.atLeast(3, of: [yes, no, many])))
  }

  @Test func aRuleThatIsAlwaysMetCannotFail() {
    #expect(canHold(.all([yes, many]), false))
    #expect(!canHold(.atLeast(0, of: [yes]), false))
  }
}
