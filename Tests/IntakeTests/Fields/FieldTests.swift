import Testing

@testable import Intake

@Suite struct FieldTests {
  @Test func rawValuesArePositions() {
    #expect(Field.allCases.map(\.rawValue) == Array(Field.allCases.indices))
  }

  @Test(
    arguments: [
      (.entity, "entity"), (.markerScale, "marker-scale"), (.sdgTargets, "sdg-targets"),
      (.usdPerUnit, "usd-per-unit"), (.sexDisaggregatedData, "sex-disaggregated-data"), (.followsUp, "follows-up"),
    ] as [(Field, String)])
  func nameIsThatOfTheCaseWithHyphens(field: Field, name: String) {
    #expect(field.name == name)
    #expect(Field(name: name) == field)
  }

  @Test func namesAreToldApart() {
    #expect(Set(Field.names).count == Field.allCases.count)
    #expect(Field(name: "markerScale") == nil)
  }

  /// The columns of the template are passed over, so their names must not be headings that people give to data.
  @Test(arguments: Field.templateFields) func templateColumnsHideNoOther(_ field: Field) {
    #expect(HeadingSynonyms.certain(field.name, among: [field.name]) == nil)
    #expect(HeadingSynonyms.likely(field.name) == nil)
    #expect(HeadingSynonyms.vague(field.name) == nil)
    #expect(Field(header: field.name) == field)
    #expect(Table.having(field) == nil)
  }
}
