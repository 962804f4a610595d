import Model
import Testing

@testable import Analysis

@Suite struct FollowUpTableTests {
  @Test func aGroupHasACellAndAFigureForEachCount() throws {
    var followUp = FollowUp()
    followUp.groups = [FollowUpGroup(year: 2025, grouping: .system, key: "system")]
    let table = try #require(FigureTable.followUp(followUp).first { $0.kind == .followUp })
    #expect(table.rows.count == 1)
    #expect(
      table.rows[0].cells.prefix(4) == [.text("recommendations"), .number(2025), .text("system"), .text("system")])
    #expect(table.rows[0].cells.count == 4 + FollowUpCount.allCases.count)
    #expect(table.rows[0].figures.map(\.value) == FollowUpCount.allCases.map { _ in .count(0) })
  }

  @Test func withoutRecommendationsThereAreNoRows() {
    #expect(FigureTable.followUp(FollowUp()).flatMap(\.rows).isEmpty)
  }
}
