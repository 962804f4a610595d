import Foundation
import Testing

@Suite struct SessionTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func session(_ kind: String, _ year: String = "2026", sessions: String = "Samples/sessions") throws
    -> Program.Outcome
  {
    try Program.run(
      "session", kind, "--year", year, "--submissions", "Samples/agencies", "--submissions", "Samples/network",
      "--submissions", "Samples/sessions/answers", "--submissions", "Samples/initiatives", "--sessions", sessions,
      "--audience", "secretariat", "--output", workspace.path("out"))
  }

  @Test func thePackAndTheFrameAreWritten() throws {
    for (kind, page) in [("before", "decisions.html"), ("after", "chain.html")] {
      let outcome = try session(kind)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(outcome.output.isEmpty && outcome.errors.contains("To see the pages, open"))
      #expect(FileManager.default.fileExists(atPath: workspace.path("out/\(page)")))
    }
  }

  @Test func theSameInputsGiveTheSameFiles() throws {
    _ = try session("before")
    let first = try ReportFiles(workspace.url.appendingPathComponent("out"))
    _ = try session("before")
    #expect(try ReportFiles(workspace.url.appendingPathComponent("out")).files == first.files)
  }

  @Test func anUnknownYearEndsWithTwo() throws {
    let outcome = try session("before", "2031")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("There is no session of 2031; there are sessions of 2025 and 2026."))
  }

  /// A mistake that leaves nothing unknown does not stop the pack.
  @Test func aDecisionWithoutAddresseeIsTold() throws {
    try workspace.write(
      "sessions/2026/session.yaml",
      "commission: { opens: 2026-03-09 }\nhost: EXW\ndecisions:\n  - { number: 4, text: Do it. }\n")
    let outcome = try session("after", sessions: workspace.path("sessions"))
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("2026/session.yaml") && outcome.errors.contains("addresses nobody"))
    #expect(FileManager.default.fileExists(atPath: workspace.path("out/index.html")))
  }
}
