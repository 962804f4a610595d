import Foundation
import Testing

/// Tests that a second program, in another language, calculates the same measures of work items.
@Suite struct WorkRecomputationTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    let outcome = try Program.run(
      "run", "--submissions", "Samples/agencies", "--year", "2025", "--output", workspace.path("out"))
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }

  private func recompute() throws -> Program.Outcome {
    try Program.launch(
      "/usr/bin/env",
      ["python3", "-B", "Tests/Recomputation/work.py", "Samples/agencies", workspace.path("out/2025")], in: Package.root
    )
  }

  @Test func everyMeasureIsTheSame() throws {
    let outcome = try recompute()
    #expect(outcome.output == "48 measures and 42 ratings recomputed, all the same\n", "\(outcome.errors)")
  }

  @Test func aChangedDigitIsFound() throws {
    try workspace.replace(
      "EXW,N1,analysed_percent,", with: "EXW,N1,analysed_percent,1", in: "out/2025/data/measures.csv")
    let outcome = try recompute()
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("/EXW/N1/analysed_percent: given ('1"))
  }
}
