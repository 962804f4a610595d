import Model
import Testing

@testable import Frameworks

@Suite struct CommonInputEntryTests {
  @Test func anInputHasAProviderAndATypeOfEntities() throws {
    let framework = try #require(try ChangedDefinition.sound().frameworks.first { $0.id == "sample-2.0" })
    let input = try #require(framework.commonInputs.first)
    #expect((input.indicator, input.provider, input.type) == ("2", "EXA", "fictional"))
    #expect(input.years == YearSpan(from: 2025))
  }

  @Test(
    arguments: [
      ("    source: made up\nscale", "scale", .definitionKeyMissing),
      ("provider: EXA", "provider: EXQ", .definitionWordUnknown),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    #expect(try ChangedDefinition.codes(ChangedDefinition.framework, old, new) == [code])
  }
}
