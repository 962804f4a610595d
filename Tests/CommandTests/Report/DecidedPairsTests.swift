import Foundation
import TestFolders
import Testing

/// Tests of decisions about pairs of initiatives that stand beside analysts' texts.
@Suite struct DecidedPairsTests {
  private let workspace: Workspace
  private let submissions: String

  init() throws {
    workspace = try Workspace()
    submissions = try workspace.layFictionalSubmissions()
    try workspace.write(
      "texts/decisions.csv", "id1,id2,decision,reason,office,date\nEXW-1,EXL-1,duplicate,EXL keeps the row,Office,\n")
  }

  private func run() throws -> Program.Outcome {
    try Program.run(
      "run", "--submissions", submissions, "--year", "2025", "--output",
      workspace.path("out"), "--text", workspace.path("texts"))
  }

  private func page() throws -> String { try workspace.read("out/2025/initiatives/index.html") }

  @Test func theChapterShowsWhatWasDecided() throws {
    let outcome = try run()
    #expect(outcome.exitCode < 2, "\(outcome.errors)")
    #expect(try page().contains("EXL keeps the row"))
    #expect(try workspace.read("out/2025/run.json").contains("\"path\": \"decisions.csv\""))
    let verified = try Program.run(
      "verify", workspace.path("out/2025"), "--submissions", submissions, "--text",
      workspace.path("texts"))
    #expect(verified.exitCode == 0, "\(verified.output)")
  }

  @Test func aChangedDecisionMakesTheReportAgain() throws {
    _ = try run()
    try workspace.write("texts/decisions.csv", "id1,id2,decision,reason\nEXW-1,EXL-1,different,Two districts\n")
    _ = try run()
    #expect(try page().contains("Two districts"))
    #expect(try !page().contains("EXL keeps the row"))
  }

  @Test func aDecisionThatCannotBeUsedIsPrintedWithItsPlace() throws {
    try workspace.write("texts/decisions.csv", "id1,id2,decision\nEXW-1,GONE,joint\nEXW-1,EXL-1,perhaps\n")
    let outcome = try run()
    #expect(outcome.errors.contains("decisions.csv:2"), "\(outcome.errors)")
    #expect(outcome.errors.contains("[initiative-decision-gone]"))
    #expect(outcome.errors.contains("[initiative-decision-unknown]"))
  }
}
