import Foundation
import Testing

/// Tests that texts of entities about their ratings are never published.
@Suite struct ConfidentialTextTests {
  private static let canaries = ["canary-justification", "canary-evidence", "canary-comment", "canary-notes"]

  @Test func textsOfASubmissionAreNotInTheReport() throws {
    let workspace = try Workspace()
    let texts = Self.canaries.joined(separator: ",")
    let row = "canary-justification,canary-evidence,,,canary-comment,canary-notes"
    let header = "entity,year,framework,indicator,rating,justification,evidence,basis,status,comment,notes\n"
    // Each of these ratings takes a different path through the program: on the scale, not applicable, submitted twice,
    // and of an unknown entity.
    let rows = [
      "EXW,2025,,1,meets,\(row)", "EXW,2025,,2,not-applicable,\(row)", "EXW,2025,,1,exceeds,\(row)",
      "NOBODY,2025,,3,meets,\(row)", "EXW,2025,,4,splendid,\(row)",
    ]
    try workspace.write("in/exw.csv", header + rows.joined(separator: "\n") + "\n")
    try workspace.write(
      "in/exh.xml",
      """
      <submission entity="EXH" year="2025"><comment>canary-comment</comment>
      <rating indicator="1" rating="meets" evidence="canary-evidence">
      <justification>canary-justification</justification><comment>canary-comment</comment></rating>
      <!-- canary-notes --></submission>
      """)
    let outcome = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"), "--verbose")
    #expect(outcome.exitCode == 1)
    let report = try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
    #expect(try report.table("ratings").rows(["claimed": "meets"]).count == 1)
    #expect(report.paths(containing: "canary") == [])
    #expect(!outcome.errors.contains("canary"))
    // Makes sure that the texts were in the submission.
    let read = try Program.run("inspect", workspace.path("in/exw.csv")).output
    for canary in texts.split(separator: ",") { #expect(read.contains(canary)) }
  }
}
