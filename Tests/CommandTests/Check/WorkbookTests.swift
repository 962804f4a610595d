import Foundation
import TestFolders
import Testing

/// Tests workbooks on the command line and in reports.
@Suite struct WorkbookTests {
  private static let sample = "Samples/broken/workbook-struck-out.xlsx"
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func aFindingShowsSheetAndCell() throws {
    let outcome = try Program.run("check", Self.sample, "--json")
    #expect(outcome.exitCode == 0)
    let finding = try JSONLine(try #require(outcome.outputLines.first { $0.contains("text-struck-out") }))
    #expect(finding.text("file") == Self.sample)
    #expect(finding.text("sheet") == "Ratings")
    #expect(finding.text("cell") == "F2")
    #expect(finding.number("line") == nil)
    let text = try Program.run("check", Self.sample)
    #expect(text.output.contains("\(Self.sample), sheet “Ratings”\n  F2  warning: "))
  }

  @Test func inspectShowsTheCells() throws {
    let outcome = try Program.run("inspect", Self.sample)
    #expect(outcome.outputLines.first == "Ratings!A2\tratings 1\tentity\tEXW")
  }

  @Test func aReportOfAWorkbookCanBeVerifiedAndTracedToItsCells() throws {
    try workspace.write("in/note.txt", "x")
    try FileManager.default.copyItem(
      atPath: Package.root.appendingPathComponent(Self.sample).path, toPath: workspace.path("in/exw.xlsx"))
    let run = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try workspace.read("out/2025/data/ratings.csv").contains("exw.xlsx/Ratings,2,2,E2"))
    #expect(try Program.run("verify", workspace.path("out/2025")).exitCode == 0)
    let why = try Program.run("explain", "EXW", "6", "--year", "2025", "--submissions", workspace.path("in"))
    #expect(why.output.contains("exw.xlsx, sheet “Ratings”, cell E7"))
  }
}
