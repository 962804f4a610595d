import Model
import Testing

@testable import Frameworks

@Suite struct CountriesFileTests {
  private func read(_ text: String) throws -> DefinitionsReading {
    let tree = try DefinitionTree()
    try tree.lay(text, at: "countries.csv")
    return try DefinitionsFolder.check(tree.root)
  }

  @Test func countriesAreFoundByCodeAndByName() throws {
    let countries = try read(
      "code,short_code,name,also\nAGO,AO,Angola,\nCIV,CI,Côte d’Ivoire,Cote d'Ivoire; Ivory Coast\n"
    ).definitions.countries
    #expect(countries.countries.count == 2)
    #expect(countries.matching("ago")?.code == "AGO")
    #expect(countries.matching("CI")?.code == "CIV")
    #expect(countries.matching("Cote d'Ivoire")?.code == "CIV")
    #expect(countries.matching("ivory coast")?.code == "CIV")
    #expect(countries.matching("Atlantis") == nil)
  }

  @Test(
    arguments: [
      ("code,name\nAGO,Angola\n", .definitionKeyMissing),
      ("code,short_code,name\nAGO,AO,\n", .definitionKeyMissing),
      ("code,short_code,name\nAGO,AO,Angola\nAGO,AO,Angola\n", .definitionKeyTwice),
      ("code,short_code,name,continent\nAGO,AO,Angola,Africa\n", .definitionKeyUnknown),
    ] as [(String, FindingCode)])
  func aMistakeIsFound(text: String, code: FindingCode) throws {
    #expect(try read(text).findings.map(\.code) == [code])
  }
}
