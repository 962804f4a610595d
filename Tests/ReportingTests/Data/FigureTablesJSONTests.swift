import Formats
import Model
import Testing

@testable import Reporting

/// Tests that rows of figures become members of `report.json` in the arrangement of their kind.
@Suite struct FigureMembersTests {
  private func json(_ table: FigureTable) -> String {
    var json = JSONWriter()
    json.object { FigureTablesJSON(tables: [table]).write(to: &$0) }
    return json.text
  }

  @Test func rowsOfOneGroupShareAnObject() {
    func row(_ indicator: FigureCell, _ count: Int, isTotal: Bool) -> FigureRow {
      FigureRow(
        group: "f/2024-2025",
        cells: [.text("f"), .number(2024), .number(2025), indicator]
          + [FigureCell](repeating: .number(count), count: 4), isTotal: isTotal, figures: [])
    }
    let text = json(FigureTable(.change, rows: [row(.text("1"), 1, isTotal: false), row(.none, 2, isTotal: true)]))
    #expect(
      text.contains(
        """
        "changes":[{"framework":"f","from":2024,"to":2025,"indicators":[{"indicator":"1","improved":1,"unchanged":1,\
        "worsened":1,"not_comparable":1}],"total":{"improved":2,"unchanged":2,"worsened":2,"not_comparable":2}}]
        """))
  }

  @Test func aTotalWithoutItsOwnMemberIsLastInTheArray() {
    func row(_ name: String, isTotal: Bool) -> FigureRow {
      FigureRow(
        group: "f/parts", identifier: "f/parts/\(name)",
        cells: [.text("f"), .number(1), .number(2), .number(3), .number(4), .number(5), .number(6), .text(name)]
          + [.number(7), .number(8)], isTotal: isTotal, figures: [])
    }
    let text = json(FigureTable(.decomposition, rows: [row("entrants", isTotal: false), row("change", isTotal: true)]))
    #expect(text.contains("\"before\":{\"part\":3,\"whole\":4},\"after\":{\"part\":5,\"whole\":6},\"parts\":[{"))
    #expect(text.contains("{\"id\":\"f/parts/change\",\"part\":\"change\",\"numerator\":7,\"denominator\":8}]"))
  }

  @Test func membersAreNamedByTheirKey() {
    let row = FigureRow(
      group: "f/bounds",
      cells: [.text("f"), .number(1), .text("system"), .text("system"), .text("not-reported")]
        + [.number(1), .number(2), .number(3)], figures: [])
    #expect(
      json(FigureTable(.bounds, rows: [row])).contains(
        "\"bounds\":[{\"id\":\"f/bounds\",\"framework\":\"f\",\"year\":1,\"by\":\"system\",\"key\":\"system\","
          + "\"not_reported\":{\"lowest\":1,\"highest\":2,\"whole\":3}}]"))
  }

  @Test func absentCellsHaveNoMemberAndEmptyCellsAreNull() {
    let kind = FigureKind.kappa
    let cells = kind.columns([]).map { column -> FigureCell in column.path.count > 1 ? .absent : .none }
    let text = json(FigureTable(kind, rows: [FigureRow(group: "f/kappa", cells: cells, figures: [])]))
    #expect(text.contains("\"linear\":null,\"quadratic\":null"))
    #expect(!text.contains("interval\":{"))
  }

  @Test func everyKindHasItsMember() {
    for kind in FigureKind.all {
      guard let member = kind.member else { continue }
      #expect(json(FigureTable(kind, rows: [])).contains("\"\(member)\":["))
    }
  }
}
