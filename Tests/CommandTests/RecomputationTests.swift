import Foundation
import Testing

/// A second program, in another language, comes to the same figures.
@Suite struct RecomputationTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
  }

  private func report(_ year: Int) throws {
    let outcome = try Program.run(
      "run", "--submissions", "Samples/un-swap", "--year", String(year), "--output", workspace.path("out"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  private func recompute(_ year: Int) throws -> Program.Outcome {
    try Program.launch(
      "/usr/bin/env",
      [
        "python3", "-B", "Tests/Recomputation/recompute.py", "Samples/un-swap", "Indicators",
        workspace.path("out/\(year)"),
      ], in: Package.root)
  }

  @Test(arguments: [(2018, 1_500), (2024, 12_000), (2025, 14_000)])
  func everyFigureIsTheSame(_ year: Int, _ least: Int) throws {
    try report(year)
    let outcome = try recompute(year)
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let count = try #require(outcome.output.firstMatch(of: /^(\d+) figures recomputed/)?.1)
    #expect(try #require(Int(count)) >= least)
  }

  @Test(arguments: [
    ("data/report.json", "\"part\": 793", "\"part\": 794", "un-swap-3.0/2025/system/system/meets_or_exceeds/part"),
    ("data/report.json", "(793 of", "(794 of", "main_points/level/text: 794"),
    ("data/report.json", "\"percent_of_rated\": 65", "\"percent_of_rated\": 66", "meets_or_exceeds/percent_of_rated"),
    (
      "data/report.json", "\"improved\": 90,", "\"improved\": 91,",
      "main_points/change/improved: given 91, recomputed 90"
    ),
    (
      "data/distributions.csv", "un-swap-3.0,2025,system,system,127,306,", "un-swap-3.0,2025,system,system,126,306,",
      "data/distributions.csv: un-swap-3.0,2025,system,system,126"
    ),
    ("data/coverage.csv", "2025,WHO,yes", "2025,WHO,no", "data/coverage.csv: un-swap-3.0,2025,WHO,no"),
  ])
  func changedDigitIsNamed(_ file: String, _ old: String, _ new: String, _ name: String) throws {
    try report(2025)
    try workspace.replace(old, with: new, in: "out/2025/\(file)")
    let outcome = try recompute(2025)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains(name), "\(outcome.output)\(outcome.errors)")
  }
}
