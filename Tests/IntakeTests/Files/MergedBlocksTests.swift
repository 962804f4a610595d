import Model
import Testing

@testable import Intake

@Suite struct MergedBlocksTests {
  @Test func oneBlockOverSeveralColumnsIsOneMistake() throws {
    let read = try SubmissionFolder.read(
      "a.csv", "entity,year,indicator,question,answer\nEXW,2025,1,share,5\n,,,offices,1\n,,,policy,yes\n,,,spent,2\n")
    #expect(read.codes == ["cells-merged"])
    #expect(read.findings.first?.arguments["field"] == "entity, year, indicator")
    #expect(read.findings.first?.arguments["count"] == "3")
  }

  /// Below an action, blank cells mean that nothing is planned: filling them down would invent actions.
  @Test func blankActionsAreNoMergedCells() throws {
    let read = try SubmissionFolder.read(
      "a.csv",
      "entity,year,indicator,action,responsible\nEXW,2025,1,Audit,HR\nEXW,2025,2,,HR\nEXW,2025,1,,HR\nEXW,2025,2,,HR\n")
    #expect(read.codes == ["value-missing"])
    #expect(read.findings.first?.arguments["count"] == "3")
  }
}
