import Foundation
import Testing

/// Tests the publisher's information about a release, and the list of numbers that it changes.
@Suite struct ReleaseTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func run(_ output: String, _ options: String...) throws -> Program.Outcome {
    try Program.run(
      arguments: [
        "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path(output),
      ] + options)
  }

  private func report(_ output: String) throws -> ReportFiles {
    try ReportFiles(workspace.url.appendingPathComponent("\(output)/2025"))
  }

  private func publishTwice() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run("one", "--release", "1.0", "--date", "2026-03-08").exitCode == 0)
    let raised = ExampleSubmission.csv("EXW").replacingOccurrences(of: ",,6,meets,", with: ",,6,exceeds,")
    try workspace.write("in/exw.csv", raised)
    let outcome = try run(
      "two", "--release", "1.1", "--date", "2026-04-01", "--note", "EXW corrected a rating.", "--replaces",
      workspace.path("one/2025"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func changedNumbersAreListedWithTheirEarlierValues() throws {
    try publishTwice()
    let rows = try report("two").table("revisions").rows
    let system = rows.filter { $0["by"] == "system" }
    #expect(
      system.map { [$0["measure"], $0["before"], $0["now"]] } == [
        ["exceeds", "0", "1"], ["meets", "18", "17"], ["exceeds_percent_of_rated", "0", "6"],
        ["exceeds_percent_of_rated_and_not_applicable", "0", "6"], ["exceeds_percent_of_expected", "0", "3"],
      ])
    #expect(rows.filter { $0["by"] == "indicator" }.allSatisfy { $0["key"] == "6" })
    let page = try report("two").text("release.html")
    #expect(page.contains("published numbers have changed"))
    for text in ["1.1", "2026-04-01", "1.0", "2026-03-08", "EXW corrected a rating."] { #expect(page.contains(text)) }
    #expect(try report("two").text("index.html").contains("Release 1.1, 2026-04-01."))
    #expect(try report("two").text("run.json").contains("\"changed\": \(rows.count)"))
  }

  @Test func unchangedNumbersAreNotListed() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run("one").exitCode == 0)
    #expect(try run("two", "--replaces", workspace.path("one/2025")).exitCode == 0)
    #expect(try report("two").table("revisions").rows.isEmpty)
    #expect(try report("two").text("release.html").contains("No published number has changed"))
  }

  @Test func aReportCanReplaceTheOneInItsFolder() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run("one").exitCode == 0)
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW", rating: "exceeds"))
    #expect(try run("one", "--replaces", workspace.path("one/2025")).exitCode == 0)
    #expect(try report("one").table("revisions").rows.contains { $0["measure"] == "meets" && $0["before"] == "18" })
  }

  @Test func withoutAReleaseNoneIsMentioned() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run("one").exitCode == 0)
    #expect(try !report("one").text("data/report.json").contains("\"release\""))
    #expect(try report("one").text("release.html").contains("not given"))
  }

  @Test(arguments: ["", "{", "[]", "{\"year\": 2025}", "\u{0}"]) func invalidReportsAreRefused(_ text: String) throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("old/data/report.json", text)
    for folder in ["old", "nowhere"] {
      let outcome = try run("out", "--replaces", workspace.path(folder))
      #expect(outcome.exitCode == 2)
      #expect(outcome.errors.contains(workspace.path("\(folder)/data/report.json")))
      #expect(!FileManager.default.fileExists(atPath: workspace.path("out")))
    }
  }

  @Test(arguments: ["2026-02-30", "8 March 2026", "2026-3-8"]) func onlyValidDatesAreAccepted(_ date: String) throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run("out", "--date", date).exitCode == 64)
  }

  /// The publisher's texts are as harmless as those of entities.
  @Test func textsOfTheReleaseAreHarmless() throws {
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    #expect(try run("one", "--release", "<b>{{title}}\u{202E}", "--note", "<script>x</script>").exitCode == 0)
    let page = try report("one").text("release.html")
    #expect(page.contains("&lt;b&gt;{{title}}\\u{202E}"))
    #expect(!page.contains("<script>x"))
  }
}
