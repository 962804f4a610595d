import Foundation
import Testing

/// `explain`, `score` and `trace` read submissions under the same rules as `run`.
@Suite struct SpeakerOptionsTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("in/EXW/ratings.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("in/EXW/other.csv", ExampleSubmission.csv(rows: "EXH,2025,,7,exceeds,,,,,"))
  }

  private func run(_ arguments: String..., options: [String]) throws -> Program.Outcome {
    try Program.run(
      arguments: arguments + ["--submissions", workspace.path("in"), "--year", "2025"] + options)
  }

  private static let options = [["--folder-is-entity"], ["--entity", "EXW"]]

  @Test(arguments: options) func explainKnowsWhoMayReport(_ options: [String]) throws {
    #expect(try run("explain", "EXH", "7", options: []).exitCode == 0)
    #expect(try run("explain", "EXH", "7", options: options).exitCode == 2)
    #expect(try run("explain", "EXW", "7", options: options).exitCode == 0)
  }

  @Test(arguments: options) func scoreKnowsWhoMayReport(_ options: [String]) throws {
    #expect(try run("score", "--format", "csv", options: []).output.contains("EXH"))
    #expect(try !run("score", "--format", "csv", options: options).output.contains("EXH"))
    let other = try run("score", "--with", "un-swap-2.0", "--format", "csv", options: options)
    #expect(!other.output.contains("EXH"))
  }

  @Test(arguments: options) func traceKnowsWhoMayReport(_ options: [String]) throws {
    let figure = "un-swap-3.0/2025/coverage/reported"
    let (all, some) = (
      try run("trace", figure, "--format", "json", options: []),
      try run("trace", figure, "--format", "json", options: options)
    )
    #expect(all.exitCode == 0)
    #expect(some.exitCode == 0)
    #expect(all.output != some.output)
  }
}
