import Foundation
import Testing

/// Tests each exit code, with one test for each cause.
@Suite struct ExitCodeTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func run(_ submissions: String, output: String = "out", indicators: String = "Indicators") throws
    -> Program.Outcome
  {
    try Program.run(
      "run", "--submissions", submissions, "--year", "2025", "--output", workspace.path(output), "--indicators",
      indicators)
  }

  @Test func publishedRatingsGiveZeroAndNoOutput() throws {
    let outcome = try run("Samples/un-swap")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func anErrorInTheDataGivesOneAndAReport() throws {
    try workspace.write(
      "in/exw.csv", ExampleSubmission.csv(rows: "EXW,2025,,1,meets,,,,,", "EXW,2025,,2,splendid,,,,,"))
    let outcome = try run(workspace.path("in"))
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("1 error"))
    #expect(workspace.names().contains("out/2025/index.html"))
  }

  @Test func missingSubmissionsFolderGivesTwo() throws {
    let outcome = try run(workspace.path("nowhere"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains(workspace.path("nowhere")))
    #expect(workspace.names().isEmpty)
  }

  @Test func missingDefinitionsFolderGivesTwo() throws {
    let outcome = try run("Samples/un-swap", indicators: workspace.path("nowhere"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors == "\(workspace.path("nowhere")) cannot be used: No such file or directory.\n")
    #expect(workspace.names().isEmpty)
  }

  @Test func anInvalidIndicatorFileGivesTwoAndItsLine() throws {
    try workspace.copy("Indicators", to: "definitions")
    try workspace.replace("\narea: ", with: "\naera: ", in: "definitions/un-swap-3.0/04-evaluation.yaml")
    let before = workspace.names()
    let outcome = try run("Samples/un-swap", indicators: workspace.path("definitions"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("un-swap-3.0/04-evaluation.yaml:3:"))
    #expect(outcome.errors.contains("aera"))
    #expect(workspace.names() == before)
  }

  @Test func anOutputFolderBelowAFileGivesTwo() throws {
    try workspace.write("file", "mine")
    let outcome = try run("Samples/un-swap", output: "file/out")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors == "\(workspace.path("file/out")) cannot be used: Not a directory.\n")
    #expect(try workspace.read("file") == "mine")
  }

  @Test func aLockedOutputFolderGivesTwoAndWritesNothing() throws {
    try workspace.write("out/note", "mine")
    let folder = open(workspace.path("out"), O_RDONLY | O_DIRECTORY)
    defer { close(folder) }
    #expect(flock(folder, LOCK_EX) == 0)
    let outcome = try run("Samples/un-swap")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("Another run is writing"))
    #expect(workspace.names() == ["out", "out/note"])
  }

  @Test func aFolderThatIsNotAReportIsNeverReplaced() throws {
    try workspace.write("in/2025/exw.csv", ExampleSubmission.csv("EXW"))
    let outcome = try run(workspace.path("in"), output: "in")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("is not a report"))
    #expect(workspace.names() == ["in", "in/2025", "in/2025/exw.csv"])
  }

  @Test(arguments: [
    ["run", "--submissions", "Samples/un-swap", "--output", "/nowhere"],
    ["run", "--submissions", "Samples/un-swap", "--output", "/nowhere", "--year", "99"],
    ["run", "--submissions", "Samples/un-swap", "--output", "/nowhere", "--year", "twenty"],
    ["run", "--year", "2025", "--output", "/nowhere"],
    ["run", "--submissions", "Samples/un-swap", "--year", "2025"],
    ["check"], ["inspect"], ["indicators", "show"], ["report"], ["check", "--colour", "x"],
  ])
  func wrongUsageGivesSixtyFour(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments: arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: mainstream"))
    #expect(!FileManager.default.fileExists(atPath: "/nowhere"))
  }
}
