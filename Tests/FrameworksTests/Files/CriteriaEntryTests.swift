import Model
import Testing

@testable import Frameworks

@Suite struct CriteriaEntryTests {
  @Test func aSimpleCriterionNeedsAYes() throws {
    let criteria = try ChangedDefinition.indicator().criteria
    #expect(criteria.map(\.code) == ["1.a1", "1.m1", "1.m2", "1.e1"])
    #expect(criteria[0].rule == .condition(Condition(subject: .answer("1.a1"), comparison: .is("yes"))))
    #expect(criteria.map(\.isPartial) == [true, false, false, false])
    #expect(criteria.map(\.isConfirmed) == [true, true, false, true])
  }

  @Test(
    arguments: [
      ("    confirmed: yes\n    partial: yes\n", "    partial: yes\n", .definitionKeyMissing),
      ("    text: A policy exists.\n", "", .definitionKeyMissing),
      ("    partial: yes\n", "    partial: true\n", .definitionValueWrong),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
