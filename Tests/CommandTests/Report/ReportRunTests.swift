import Foundation
import Testing

@Suite struct ReportRunTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func run(_ submissions: [String], year: Int = 2025) throws -> Program.Outcome {
    try Program.run(
      arguments: ["run", "--year", String(year), "--output", workspace.path("reports")]
        + submissions.flatMap { ["--submissions", workspace.path($0)] })
  }

  private func report(_ year: Int = 2025) throws -> ReportFiles {
    try ReportFiles(workspace.url.appendingPathComponent("reports/\(year)"))
  }

  @Test func laterYearsAreIgnored() throws {
    let report = try PublishedReport.files(2024)
    for name in ["ratings", "distributions", "coverage"] {
      let years = Set(try report.table(name).column("year").compactMap(Int.init))
      #expect(years.max() == 2024, "\(name)")
    }
    let leftOut = try report.table("left-out").rows(["reason": "other-year"])
    #expect(Set(leftOut.compactMap { $0["year"] }) == ["2025"])
    #expect(try report.table("changes").column("to").compactMap(Int.init).max() == 2024)
    #expect(try report.table("coverage").rows(["year": "2024", "reported": "yes"]).count == 75)
    #expect(try !report.text("index.html").contains("UN-SWAP 3.0"))
  }

  @Test func theFolderOfTheReportIsNamedAfterTheYear() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run(["in"]).exitCode == 0)
    #expect(
      workspace.names().filter { $0.hasPrefix("reports/") && $0.split(separator: "/").count == 2 } == ["reports/2025"])
  }

  @Test func submissionsOfSeveralFoldersCount() throws {
    try workspace.write("water/exw.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("other/inbox/exh.csv", ExampleSubmission.csv("EXH", rating: "exceeds"))
    #expect(try run(["water", "other"]).exitCode == 0)
    #expect(
      try report().table("coverage").rows(["reported": "yes"]).compactMap { $0["entity"] }.sorted() == ["EXH", "EXW"])
    // The path is relative to the folder that was given.
    #expect(Set(try report().table("ratings").column("file")) == ["exw.csv", "inbox/exh.csv"])
  }

  @Test func theSameContentIsReadOnlyOnce() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("again/copy of exw.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("again/exh.csv", ExampleSubmission.csv("EXH"))
    #expect(try run(["in", "again", "in"]).exitCode == 0)
    #expect(try report().table("left-out").rows.isEmpty)
    #expect(try report().table("ratings").rows.count == 36)
    let findings = try Program.run("check", "--json", workspace.path("in"), workspace.path("again")).outputLines
    #expect(findings.count == 1)
    let finding = try JSONLine(try #require(findings.first))
    #expect(finding.text("code") == "file-twice")
    #expect(finding.text("severity") == "warning")
    #expect(finding.text("file") == "copy of exw.csv")
  }

  @Test func secondRunReplacesTheFirst() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run(["in"]).exitCode == 0)
    try workspace.write("reports/2025/stray.txt", "of an earlier version")
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW", rating: "exceeds"))
    #expect(try run(["in"]).exitCode == 0)
    #expect(Set(try report().table("ratings").column("final")) == ["exceeds"])
    #expect(try report().files["stray.txt"] == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path("reports")) == ["2025"])
  }

  @Test func filesOfAKilledRunAreRemoved() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("reports/.2025.new/index.html", "half")
    #expect(try run(["in"]).exitCode == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path("reports")) == ["2025"])
    #expect(try report().text("index.html") != "half")
  }

  @Test func aFailedRunKeepsTheEarlierReport() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run(["in"]).exitCode == 0)
    let before = try report()
    #expect(try run(["nowhere"]).exitCode == 2)
    #expect(try report() == before)
  }

  @Test func oneBadFileDoesNotStopTheOthers() throws {
    try workspace.write("in/a-broken.xml", "<submission entity=\"EXH\" year=\"2025\"><rating indicator=\"1\" rating=")
    try workspace.write("in/b-binary.csv", "\u{0}\u{1}\u{2}")
    try workspace.write("in/c-open.csv", ExampleSubmission.header + "EXH,2025,,1,\"meets")
    try workspace.write("in/d-water.csv", ExampleSubmission.csv("EXW"))
    let outcome = try run(["in"])
    #expect(outcome.exitCode == 1)
    #expect(try report().table("ratings").rows(["entity": "EXW", "final": "meets"]).count == 18)
    let checked = try Program.run("check", "--json", workspace.path("in")).outputLines
    for file in ["a-broken.xml", "b-binary.csv", "c-open.csv"] {
      #expect(checked.contains { $0.contains("\"severity\":\"blocker\",\"file\":\"\(file)\"") }, "\(file)")
    }
  }

  @Test func yearWithoutSubmissionsIsAnError() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run(["in"], year: 2026).exitCode == 1)
    #expect(try report(2026).table("coverage").rows(["year": "2026", "reported": "yes"]).isEmpty)
  }

  @Test func verboseOutputGoesOnlyToStandardError() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    let outcome = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("reports"), "--verbose"
    )
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("written"))
  }
}
