import Foundation
import Testing

/// Tests that a second program, in another language, calculates the same counts for a session.
@Suite struct SessionRecomputationTests {
  private static let submissions = [
    "Samples/agencies", "Samples/network", "Samples/sessions/answers", "Samples/initiatives",
  ]

  @Test(arguments: [(2025, "secretariat"), (2026, "secretariat"), (2026, "public")])
  func everyCountIsTheSame(_ year: Int, _ audience: String) throws {
    let workspace = try Workspace()
    let outcome = try Program.run(
      arguments: ["session", "before", "--year", "\(year)", "--sessions", "Samples/sessions", "--audience", audience]
        + Self.submissions.flatMap { ["--submissions", $0] } + ["--output", workspace.path("pack")])
    #expect(outcome.exitCode < 2, "\(outcome.errors)")
    let recomputed = try Program.launch(
      "/usr/bin/env",
      ["python3", "-B", "Tests/Recomputation/session.py", "Samples/sessions", "Indicators", workspace.path("pack")]
        + Self.submissions, in: Package.root)
    #expect(recomputed.exitCode == 0, "\(recomputed.output)\(recomputed.errors)")
    #expect(recomputed.output.contains("values of the session recomputed, all the same"))
  }
}
