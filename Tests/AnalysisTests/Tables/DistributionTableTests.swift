import Model
import Testing

@testable import Analysis

@Suite struct DistributionTableTests {
  private let framework = SmallSystem.framework()

  /// Two ratings at different levels, one of which meets requirements, and one that is not applicable.
  private func group(_ grouping: Grouping, _ key: String) -> GroupDistribution {
    var cells = Distribution(levelCount: 4)
    cells.count(.level(0))
    cells.count(.level(3))
    cells.count(.notApplicable)
    return GroupDistribution(
      framework: framework.id, year: 2023, grouping: grouping, key: key, distribution: cells)
  }

  private func row(_ grouping: Grouping, _ key: String) -> FigureRow {
    FigureTable.distributions(
      [group(grouping, key)], [framework.id: framework], codes: framework.scale.levels.map(\.code) + ["other"]
    ).rows[0]
  }

  @Test func aRowHasACellForEachColumn() {
    let codes = framework.scale.levels.map(\.code) + ["other"]
    let table = FigureTable.distributions([group(.area, "Money")], [framework.id: framework], codes: codes)
    #expect(table.columns.count == table.rows[0].cells.count)
    let cells = Dictionary(uniqueKeysWithValues: zip(table.columns.map(\.path), table.rows[0].cells))
    #expect(cells[["levels", "exceeds"]] == .number(1))
    #expect(cells[["levels", "other"]] == .absent)
    #expect(cells[["not_applicable"]] == .number(1))
    #expect(cells[["meets_or_exceeds", "part"]] == .number(1))
    #expect(cells[["meets_or_exceeds", "percent_of_rated"]] == .number(50))
    #expect(cells[["meets_or_exceeds", "percent_of_expected"]] == .number(33))
  }

  @Test func theSystemHasOneShareForEachDenominator() {
    let names = row(.system, "system").figures.map(\.name.measure)
    for denominator in Denominator.allCases {
      #expect(names.contains(.share(.meetsOrExceeds, of: denominator)))
      #expect(names.contains(.number(of: denominator)))
    }
  }

  @Test func otherGroupsHaveOnlyTheFrameworksDenominator() {
    let names = row(.area, "Money").figures.map(\.name.measure)
    #expect(names.contains(.meetsOrExceeds))
    #expect(!names.contains(.share(.meetsOrExceeds, of: .rated)))
    #expect(!names.contains(.number(of: .ratedAndNotApplicable)))
  }

  @Test func sharesListTheRatingsThatTheyCount() throws {
    let share = try #require(
      row(.system, "system").figures.first { $0.name.measure == .share(.exceeds, of: .expected) })
    #expect(share.value == .share(Share(1, of: 3)))
    #expect(share.counts == ["exceeds"])
    #expect(share.of.suffix(4) == ["not-applicable", "not-reported", "under-review", "open"])
  }
}
