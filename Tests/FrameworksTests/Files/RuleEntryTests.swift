import Model
import Testing

@testable import Frameworks

@Suite struct RuleEntryTests {
  @Test func groupsMayContainGroups() throws {
    func yes(_ question: String) -> Rule {
      .condition(Condition(subject: .answer(question), comparison: .is("yes")))
    }
    let eighty = Operand.number(ExactDecimal(units: 80 * ExactDecimal.unitsPerOne))
    #expect(
      try ChangedDefinition.indicator().criteria[3].rule
        == .atLeast(
          2,
          of: [
            .condition(Condition(subject: .answer("known_percent"), comparison: .moreThan(eighty))), yes("trained"),
            .none([yes("suspended")]),
          ]))
  }

  @Test(
    arguments: [
      ("at_least_of: 2", "at_least_of: 4", .definitionRuleCount),
      ("{ answer: trained, is: yes }", "{ answer: trained, measure: policy_share, is: yes }", .definitionRuleShape),
      ("all: [1.e1]", "all: [1.e9]", .definitionReferenceUnknown),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
