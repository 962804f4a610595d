import Model
import Testing

@testable import Frameworks

@Suite struct MeasureEntryTests {
  @Test func aMeasureHasOneFormula() throws {
    let measure = try ChangedDefinition.indicator().measures[0]
    #expect(measure.id == "policy_share")
    #expect(measure.formula == .percent(part: "policy_usd", whole: "total_usd"))
  }

  @Test(
    arguments: [
      ("part: policy_usd", "part: policy_eur", .definitionReferenceUnknown),
      ("part: policy_usd", "part: trained", .definitionComparisonType),
      ("    percent: { part", "    sum: [total_usd]\n    percent: { part", .definitionRuleShape),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
