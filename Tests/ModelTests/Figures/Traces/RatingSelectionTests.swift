import Model
import Testing

/// Tests which ratings the name of a figure selects.
@Suite struct RatingSelectionTests {
  private func selection(_ text: String) throws -> RatingSelection.Scope { try whole(text).scope }

  private func whole(_ text: String) throws -> RatingSelection { RatingSelection(try #require(FigureName(text))) }

  @Test func groupsSelectIndicatorsOrEntities() throws {
    #expect(try selection("f/2025/system/system/exceeds").indicators == .all)
    #expect(try selection("f/2025/area/Results/exceeds").indicators == .area("Results"))
    #expect(try selection("f/2025/work/normative/exceeds").indicators == .work("normative"))
    #expect(try selection("f/2025/indicator/6/exceeds").indicators == .number("6"))
    #expect(try selection("f/2025/entity/EXW/exceeds").entities == .one("EXW"))
    let both = try selection("f/2025/type/A/indicator/6/exceeds")
    #expect(both.entities == .type("A"))
    #expect(both.indicators == .number("6"))
  }

  @Test func otherKindsSelectByTheirKeys() throws {
    #expect(try selection("f/2024-2025/change/6/improved").indicators == .number("6"))
    #expect(try whole("f/2024-2025/change/6/improved").years == [2024, 2025])
    #expect(try selection("f/2024-2025/change/all/improved").indicators == .all)
    #expect(try selection("f/2025/kappa/6/derived/agreed").indicators == .number("6"))
    #expect(try selection("f/2025/requirement/6.a1/in-place").indicators == .criterion("6.a1"))
    #expect(try selection("f/2025/bounds/indicator/6/all-lowest").indicators == .number("6"))
    #expect(try selection("f/2024-2025/parts/system/change").indicators == .all)
  }
}
