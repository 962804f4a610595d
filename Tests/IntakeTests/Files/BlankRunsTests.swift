import Model
import Testing

@testable import Intake

/// Merged cells are told from cells that were forgotten.
@Suite struct BlankRunsTests {
  private func read(_ rows: [String]) throws -> [Finding] {
    try SubmissionFolder.read("a.csv", (["entity,year,indicator,rating"] + rows).map { $0 + "\n" }.joined()).findings
      .filter { $0.code != .indicatorLacking }
  }

  @Test func cellsBelowAFilledOneAreMergedCells() throws {
    let findings = try read(["EXW,2025,1,meets"] + Array(repeating: ",,2,meets", count: 4))
    #expect(findings.map(\.code) == [.cellsMerged])
    #expect(findings.map(\.place.cell) == ["A3"])
    #expect(findings.map { $0.arguments["row"] } == ["2"])
    #expect(findings.map(\.count) == [4])
    // Cells that are merged in several columns are one block, which names each column.
    #expect(findings[0].arguments["field"] == "entity, year")
  }

  @Test func severalGroupsAreOneFinding() throws {
    let blank = ",2025,2,meets"
    let findings = try read(["EXW,2025,1,meets", blank, blank, blank, "EXW,2025,2,meets", blank])
    #expect(findings.map(\.code) == [.cellsMerged])
    #expect(findings[0].count == 4)
  }

  @Test(arguments: [
    ["EXW,2025,1,meets", ",2025,2,meets", ",2025,2,meets"],
    [",2025,1,meets", ",2025,2,meets", ",2025,2,meets", ",2025,1,meets"],
    ["EXW,2025,1,meets", "EXW,,,", "EXW,,,", "EXW,,,"].map { $0.replacing("EXW,,,", with: "Note,,,") },
  ])
  func fewOrLeadingOrLonelyCellsAreNoMergedCells(rows: [String]) throws {
    #expect(try read(rows).allSatisfy { $0.code != .cellsMerged })
  }
}
