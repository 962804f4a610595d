import Foundation
import Testing

/// Tests that a second program, in another language, calculates the same figures about recommendations.
@Suite struct FollowUpRecomputationTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func report(_ year: Int) throws {
    let outcome = try Program.run(
      "run", "--submissions", "Samples/follow-up", "--year", "\(year)", "--output", workspace.path("out"))
    // There are no ratings for the year, which is a finding.
    #expect(outcome.exitCode == 1, "\(outcome.output)\(outcome.errors)")
  }

  private func recompute(_ year: Int) throws -> Program.Outcome {
    try Program.launch(
      "/usr/bin/env",
      [
        "python3", "-B", "Tests/Recomputation/follow_up.py", "Samples/follow-up", "Indicators",
        workspace.path("out/\(year)"),
      ], in: Package.root)
  }

  @Test(arguments: [2025, 2026]) func everyFigureIsTheSame(_ year: Int) throws {
    try report(year)
    let outcome = try recompute(year)
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("figures about recommendations recomputed, all the same"))
  }
}
