import Foundation
import Testing

/// What is read and does not count is named in the line that `run` prints, and listed.
@Suite struct LeftOutTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func run(_ files: [String: String]) throws -> (outcome: Program.Outcome, leftOut: DataTable) {
    for (name, text) in files { try workspace.write("in/\(name)", text) }
    let outcome = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    return (outcome, try ReportFiles(workspace.url.appendingPathComponent("out/2025")).table("left-out"))
  }

  @Test func fileOfAnotherYearIsNamed() throws {
    let (outcome, table) = try run([
      "exh.csv": ExampleSubmission.csv("EXH"),
      "exw.csv": ExampleSubmission.csv("EXW").replacingOccurrences(of: ",2025,", with: ",2026,"),
    ])
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errors
        == "Read and not counted for 2025, listed in data/left-out.csv: EXW for 2026 (18 rows, exw.csv).\n")
    #expect(table.rows(["reason": "other-year", "entity": "EXW", "year": "2026"]).count == 18)
  }

  /// A year beyond the next one is probably mistyped, and the submission must not disappear with it.
  @Test func aYearBeyondTheNextIsAnError() throws {
    let (outcome, table) = try run([
      "exh.csv": ExampleSubmission.csv("EXH"),
      "exw.csv": ExampleSubmission.csv("EXW").replacingOccurrences(of: ",2025,", with: ",2027,"),
    ])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("EXW for 2027 (18 rows, exw.csv)"))
    #expect(table.rows(["entity": "EXW", "year": "2027"]).count == 18)
  }

  @Test func unknownEntityIsNamedBesideTheFindings() throws {
    let (outcome, table) = try run([
      "exh.csv": ExampleSubmission.csv("EXH"), "nobody.csv": ExampleSubmission.csv(rows: "NOBODY,2025,,1,meets,,,,,"),
    ])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("NOBODY for 2025 (1 row, nobody.csv)"))
    #expect(table.rows(["reason": "unknown-entity", "entity": "NOBODY"]).count == 1)
  }

  @Test func nothingLeftOutPrintsNothing() throws {
    #expect(try run(["exh.csv": ExampleSubmission.csv("EXH")]).outcome.errors.isEmpty)
  }
}
