import Model
import Testing

@testable import Analysis

/// Tests that a report has a table for every kind of figure, and that every row has a cell for each column.
@Suite struct FigureTablesTests {
  private func tables(_ years: [Int]) -> [FigureTable] {
    let framework = SmallSystem.framework()
    let cards = years.map { SmallSystem.card("EXW", $0, [.level(2), .level(3), .notApplicable]) }
    let report = SystemReport(
      year: years.last ?? 2023, frameworks: [framework.id: framework], bridges: [], entities: SmallSystem.entities,
      isFictional: true, figures: SmallSystem.figures(cards, years.map { SmallSystem.edition($0) }), scorecards: cards,
      excludedRatings: [], findings: [], inputs: [], definitions: [], programVersion: "0.0.0")
    return FigureTable.all(of: report)
  }

  @Test(arguments: [[2022, 2023], [2023]]) func everyKindHasATable(_ years: [Int]) {
    #expect(Set(tables(years).map(\.kind)) == Set(FigureKind.all))
  }

  @Test func everyRowHasACellForEachColumn() {
    for table in tables([2022, 2023]) {
      for row in table.rows { #expect(row.cells.count == table.columns.count, "\(table.kind.name)") }
    }
  }

  @Test func namesAreUniqueAndCanBeReadBack() {
    let names = tables([2022, 2023]).flatMap(\.rows).flatMap(\.figures).map(\.name)
    #expect(names.count > 200)
    #expect(Set(names.map(\.text)).count == names.count)
    for name in names { #expect(FigureName(name.text) == name) }
  }
}
