import Model
import Testing

@testable import Analysis

@Suite struct RequirementTableTests {
  private let framework = SmallSystem.framework(criteria: [SmallSystem.criterion("1.a1")])

  private func rows(_ criterion: String) -> [FigureRow] {
    let fact = RequirementStatus(
      framework: framework.id, year: 2023, indicator: "1", criterion: criterion,
      entities: [.answered: ["EXW"], .implied: ["EXH"], .notInPlace: ["EXN"], .notApplicable: ["EXO"]],
      heldBack: ["EXN"])
    return FigureTable.requirements([fact], [framework.id: framework]).rows
  }

  @Test func theShareCountsAnsweredRequirementsOnly() throws {
    let figures = try #require(rows("1.a1").first).figures
    #expect(figures[0].name.text == "example-1/2023/requirement/1.a1/in-place")
    #expect(figures[0].value == .partOfWhole(Share(1, of: 3)))
    #expect(figures[1].value == .count(1))
    #expect(figures.allSatisfy { $0.rows == .requirements })
  }

  @Test func entitiesAreListedOnlyInTheCSVFile() throws {
    let row = try #require(rows("1.a1").first)
    #expect(row.cells.last == .list(["EXN"]))
    #expect(row.cells.count == FigureKind.requirement.columns([]).count)
  }

  @Test func anUnknownRequirementHasNoRow() { #expect(rows("9.a1").isEmpty) }
}
