import Foundation
import Testing

/// What does not exist is said before anything is read.
@Suite struct MissingFilesTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
  }

  @Test(arguments: [["nowhere.csv"], ["nowhere"], ["in", "nowhere.csv"], ["in", "--last-year", "nowhere"]])
  func checkOfWhatDoesNotExistGivesTwo(_ arguments: [String]) throws {
    let outcome = try Program.run(
      arguments: ["check", "--indicators", Package.path("Indicators")] + arguments, in: workspace.url)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("cannot be used: No such file or directory"))
  }

  @Test func nameNeedNotBeUTF8() throws {
    let name = workspace.path("exw-\u{E9}.csv")
    let script =
      "printf '\(ExampleSubmission.csv("EXW").replacingOccurrences(of: "\n", with: "\\n"))' "
      + "> \"$1/exw-$(printf '\\351').csv\"; exec \"$0\" check --indicators \"$2\" \"$1/exw-$(printf '\\351').csv\""
    let outcome = try Program.launch(
      "/bin/sh", ["-c", script, Program.path, workspace.path(""), Package.path("Indicators")], in: workspace.url)
    #expect(outcome.exitCode == 0, "\(name): \(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("18 ratings"))
  }
}
