import Model
import Testing

@testable import Frameworks

@Suite struct IndicatorFileTests {
  @Test func anIndicatorIsReadWithItsNumberAndArea() throws {
    let indicator = try ChangedDefinition.indicator()
    #expect(indicator.number == "1")
    #expect(indicator.title == "Policy and money")
    #expect(indicator.area == "Accountability")
    #expect(indicator.work == [.normative, .operational])
    #expect(indicator.notApplicable?.text == "There is no money.")
  }

  @Test(
    arguments: [
      ("title: Policy and money\n", "", .definitionKeyMissing),
      ("area: Accountability", "area: Accounts", .definitionWordUnknown),
      ("number: \"1\"", "number: \"01\"", .definitionNumberWrong),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
