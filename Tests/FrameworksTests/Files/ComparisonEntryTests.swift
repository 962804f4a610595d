import Model
import Testing

@testable import Frameworks

@Suite struct ComparisonEntryTests {
  @Test func aValueIsComparedWithAnotherValue() throws {
    #expect(
      try ChangedDefinition.indicator().criteria[1].rule
        == .condition(
          Condition(subject: .measure("policy_share"), comparison: .atLeast(.parameter("least_share")))))
  }

  @Test(
    arguments: [
      ("answered: yes", "answered: no", .definitionWordUnknown),
      ("{ answer: trained, is: yes }", "{ answer: trained, at_least: 3 }", .definitionComparisonType),
      ("{ answer: gap_years, at_most: 2 }", "{ answer: gap_years, is: two }", .definitionAnswerType),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
