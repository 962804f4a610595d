import Model
import Testing

@testable import Frameworks

@Suite struct ImportFileTests {
  private static let path = "imports/plans.yaml"
  private static let sound = """
    title: Plans of others
    source: made up
    columns: { entity: agency, id: no., title: name, budget: usd }
    constants: { year: 2025, currency: USD, public: yes }
    entities: { Water: EXW }
    unused: [spent]
    lists: ";"
    dates: day-month-year
    budget_shares: yes

    """

  private func read(_ old: String = "", _ new: String = "") throws -> DefinitionsReading {
    let tree = try DefinitionTree()
    try tree.lay(old.isEmpty ? Self.sound : Self.sound.replacing(old, with: new), at: Self.path)
    return try DefinitionsFolder.check(tree.root)
  }

  @Test func aMappingIsReadWithItsColumnsAndConstants() throws {
    let reading = try read()
    #expect(reading.findings == [])
    let mapping = try #require(reading.definitions.imports.first)
    #expect(mapping.id == "plans")
    #expect(mapping.columns == [.entity: "agency", .id: "no.", .title: "name", .budget: "usd"])
    #expect(mapping.constants == [.year: "2025", .currency: "USD", .isPublic: "yes"])
    #expect(mapping.entities == ["Water": "EXW"])
    #expect(mapping.dates == .dayFirst)
    #expect(mapping.addsBudgets)
    #expect(reading.definitions.files.contains { $0.path == Self.path })
  }

  @Test(
    arguments: [
      ("columns:", "colums:", .definitionKeyUnknown), ("entity: agency", "entitty: agency", .definitionKeyUnknown),
      ("entity: agency, ", "", .definitionKeyMissing), ("year: 2025, ", "", .definitionKeyMissing),
      ("day-month-year", "day-month", .definitionWordUnknown), ("shares: yes", "shares: often", .definitionValueWrong),
      ("Water: EXW", "Water: EXX", .definitionWordUnknown),
      ("currency: USD", "budget: 5", .definitionKeyTwice), ("lists: \";\"\n", "", .definitionKeyMissing),
    ] as [(String, String, FindingCode)])
  func aMistakeIsFound(old: String, new: String, code: FindingCode) throws {
    let reading = try read(old, new)
    #expect(reading.findings.map(\.code) == [code])
  }
}
