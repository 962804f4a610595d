import Foundation
import Testing

/// Tests that fictional entities are never in a report on real ones.
@Suite struct FictionalAgenciesTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func report(_ submissions: String...) throws -> ReportFiles {
    let folders = submissions.flatMap { ["--submissions", $0] }
    let outcome = try Program.run(
      arguments: ["run", "--year", "2025", "--output", workspace.path("out")] + folders)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
  }

  @Test func fictionalEntitiesAloneGetAReport() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    let report = try report(workspace.path("in"))
    #expect(try report.table("entities").column("code") == ["EXH", "EXW"])
    #expect(try report.table("distributions").rows(["by": "system"]).map { $0["meets"] } == ["18"])
    #expect(try report.text("data/report.json").contains("\"fictional\": true"))
    #expect(try report.text("index.html").contains("made-up"))
  }

  @Test func fictionalEntitiesAreLeftOutOfAReportOnRealOnes() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    let report = try report("Samples/un-swap", workspace.path("in"))
    let published = try PublishedReport.files(2025)
    for name in ["ratings", "distributions", "coverage", "changes", "entities"] {
      #expect(report.files["data/\(name).csv"] == published.files["data/\(name).csv"], "\(name)")
    }
    #expect(report.files["data/report.json"] == published.files["data/report.json"])
    #expect(!report.files.keys.contains { $0.contains("exw") })
    #expect(try report.table("left-out").rows(["entity": "EXW", "reason": "fictional"]).count == 18)
    for page in report.pages where page.path != "quality.html" { #expect(!page.text.contains("EXW"), "\(page.path)") }
  }
}
