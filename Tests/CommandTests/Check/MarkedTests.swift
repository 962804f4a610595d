import Foundation
import Testing

/// Tests that `check --marked` writes the file back beside its usual output.
@Suite struct MarkedTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func theOutputAndTheExitCodeStayAsTheyAre() throws {
    try workspace.write("exw.csv", "entity,year,framework,indicator,rating\nEXW,2025,un-swap-3.0,1,never heard of\n")
    let plain = try Program.run("check", workspace.path("exw.csv"))
    let marked = try Program.run("check", workspace.path("exw.csv"), "--marked", workspace.path("marked.xlsx"))
    #expect(marked.output == plain.output)
    #expect(marked.exitCode == plain.exitCode)
    #expect(marked.errors.contains("The marked workbook was written to \(workspace.path("marked.xlsx"))."))
    let again = try Program.run("check", workspace.path("exw.csv"), "--marked", workspace.path("marked.xlsx"))
    #expect(again.exitCode == 2)
    #expect(again.output == "")
    #expect(again.errors.contains("exists already"))
  }

  @Test func severalFilesAreAWrongUse() throws {
    let outcome = try Program.run("check", "a.csv", "b.csv", "--marked", workspace.path("marked.xlsx"))
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--marked takes one file or folder."))
  }

  @Test func aDocumentIsRefusedAfterItsFindings() throws {
    let outcome = try Program.run(
      "check", "Samples/broken/ampersand.xml", "--marked", workspace.path("marked.xlsx"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.output != "")
    #expect(outcome.errors.contains("has no cells"))
  }
}
