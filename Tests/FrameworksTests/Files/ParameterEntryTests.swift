import Model
import Testing

@testable import Frameworks

@Suite struct ParameterEntryTests {
  @Test func aParameterHasOneValueForEachPeriod() throws {
    let parameter = try ChangedDefinition.indicator().parameters[0]
    #expect(parameter.values.map(\.from) == [2025, 2027])
    #expect(parameter.values.map(\.value.description) == ["15", "20.5"])
  }

  @Test(
    arguments: [
      ("2025: { value: 15,", "2026: { value: 15,", .definitionParameterHole),
      ("value: 15,", "value: \"15\",", .definitionNumberWrong),
      ("{ value: 15, source: made up }", "{ value: 15 }", .definitionKeyMissing),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.policy, old, new) == [code])
  }
}
