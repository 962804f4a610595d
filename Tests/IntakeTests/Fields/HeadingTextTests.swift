import Testing

@testable import Intake

@Suite struct HeadingTextTests {
  @Test(
    arguments: [
      ("Entity (short name)", Field.entity), ("Year [YYYY]", .year), ("3) Indicator", .indicator),
      ("4 Rating", .rating),
      ("1.2. Justification*", .justification), ("a) Evidence¹", .evidence), ("Evidence / links", .evidence),
      ("Justification, max. 500 words", .justification), ("Justification 500 words max", .justification),
      ("Comment (optional", .comment), ("Due date (DD/MM/YYYY)", nil), ("report/entity", .entity),
      ("a.b.rating", .rating),
      ("Budget in USD", .budget), ("Budget (USD)", .budget), ("Budget (EUR)", nil), ("Budget (thousands)", nil),
      ("Answer (%)", .answer), ("Answer (in millions)", nil), ("Indicator number", .indicator),
      ("Entity\r\ncode", .entity),
      ("rating/justification", nil), ("Last year - rating", nil), ("Rating of indicator", nil), ("2025 rating", nil),
      ("(1)", nil), ("1", nil), ("", nil), ("((((", nil),
    ] as [(String, Field?)]) func headingNamesAField(_ heading: String, _ field: Field?)
  {
    #expect((Field(header: heading) ?? HeadingText(heading).field) == field)
  }

  @Test func exactNamesComeFirst() {
    #expect(HeaderFields.fields(of: ["Entity", "Entity - Long name"]) == [.entity, nil])
    #expect(HeaderFields.fields(of: ["g-entity", "g-year", "g-rating", "x-status"]) == [.entity, .year, .rating, nil])
    #expect(HeaderFields.fields(of: ["g-entity", "g-year"]) == [nil, nil])
  }

  @Test(
    arguments: [
      ("Reporting year", Field.year), ("justificaton", .justification), ("1. Evidense (links)", .evidence),
      ("Rating last year", nil), ("internal-ref", nil),
    ] as [(String, Field?)]) func likelyFieldIsSuggested(_ heading: String, _ field: Field?)
  {
    #expect(FieldNames.likely(heading) == field)
  }
}
