import Foundation
import Testing

@Suite struct CheckTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// The findings that `check --json` prints, with their keys in order.
  private func findings(_ rows: String...) throws -> [JSONLine] {
    try workspace.write("in/ratings.csv", ExampleSubmission.header + rows.map { "\($0)\n" }.joined())
    return try Program.run("check", "--json", workspace.path("in")).outputLines.map { try JSONLine($0) }
  }

  @Test func eachFindingIsOneObjectWithTheSameKeys() throws {
    let findings = try findings(
      "EXW,2025,,1,splendid,Reached in full,Annual report,,,", "EXW,,,2,meets,Reached in full,Annual report,,,",
      "NOBODY,2025,,3,meets,Reached in full,Annual report,,,")
    #expect(findings.count == 3)
    for finding in findings {
      #expect(
        finding.keys == [
          "code", "severity", "file", "line", "column", "found", "expected", "remedy", "explanation", "version",
          "entity", "row", "cell", "field", "heading", "message", "count", "sheet",
        ])
      #expect(finding.text("file") == "ratings.csv")
      #expect(finding.text("remedy")?.isEmpty == false)
    }
  }

  @Test func placeAndValueMatchTheFile() throws {
    let finding = try #require(try findings("EXW,2025,,1,splendid,,,,,").first { $0.text("code") == "rating-unknown" })
    #expect(finding.text("severity") == "error")
    #expect(finding.number("line") == 2)
    #expect(finding.number("column") == 13)
    #expect(finding.text("found") == "splendid")
    #expect(finding.text("expected") == "one of missing, approaches, meets, exceeds, not-applicable")
  }

  @Test func absentValuesAreNull() throws {
    let findings = try findings(
      "EXW,,,2,meets,Reached in full,Annual report,,,", "EXW,2025,,1,meets,Reached in full,Annual report,,,")
    let missing = try #require(findings.first { $0.text("code") == "value-missing" })
    #expect(missing.isNull("found"))
    let lacking = try #require(findings.first { $0.text("code") == "indicator-lacking" })
    #expect(lacking.isNull("column"))
  }

  @Test func unknownEntityIsAnErrorWithASuggestion() throws {
    let findings = try findings(
      "EXQW,2025,,1,meets,Reached in full,Annual report,,,", "EXQW,2025,,2,meets,Reached in full,Annual report,,,")
    #expect(findings.map { $0.text("code") } == ["entity-unknown"])
    #expect(findings.first?.text("severity") == "error")
    #expect(findings.first?.text("remedy")?.contains("Did you mean “EXW”?") == true)
  }

  @Test func indicatorsWithoutARatingAreAWarning() throws {
    let findings = try findings(
      "EXW,2025,,1,meets,Reached in full,Annual report,,,", "EXW,2025,,3,meets,Reached in full,Annual report,,,")
    #expect(findings.map { $0.text("code") } == ["indicator-lacking"])
    #expect(findings.first?.text("severity") == "warning")
    #expect(findings.first?.text("found")?.hasPrefix("2, 4, 5") == true)
    #expect(try Program.run("check", workspace.path("in")).exitCode == 0)
  }

  @Test func notApplicableNeedsAJustification() throws {
    let rows = (2...18).map { "EXW,2025,,\($0),meets,Reached in full,Annual report,,," }.joined(separator: "\n")
    #expect(try findings("EXW,2025,,1,not-applicable,,,,,", rows).map { $0.text("severity") } == ["error"])
    #expect(try findings("EXW,2025,,1,not-applicable,No funds are managed.,,,,", rows).isEmpty)
    let published = try findings("EXW,2025,,1,not-applicable,,,published,,", rows)
    #expect(published.map { $0.text("severity") } == ["note"])
    #expect(published.map { $0.text("code") } == ["not-applicable-unjustified"])
  }

  @Test func theTextListsAndCountsAllFindings() throws {
    try workspace.write(
      "exw.csv",
      ExampleSubmission.csv(
        rows: "EXW,2025,,1,splendid,Reached in full,Annual report,,,",
        "EXW,2025,,2,meets,Reached in full,Annual report,,,"))
    let outcome = try Program.run("check", workspace.path("exw.csv"))
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix(workspace.path("exw.csv") + "\n"))
    #expect(outcome.output.contains("  E2  (line 2, column 13)  error: “splendid” is not a rating. [rating-unknown]\n"))
    let summary = "Read 1 file: 1 submission (2025), 1 rating, 0 answers, 0 actions. Findings: 1 error, 1 warning.\n"
    #expect(outcome.output.contains("\n" + summary))
    #expect(outcome.output.split(separator: summary).last == Self.unchecked(ratings: 1)[...])
  }

  @Test func aFileWithoutMistakesHasNoFindings() throws {
    try workspace.write("exw.csv", ExampleSubmission.csv("EXW"))
    let outcome = try Program.run("check", workspace.path("exw.csv"))
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.output == "Read 1 file: 1 submission (2025), 18 ratings, 0 answers, 0 actions. Findings: none.\n"
        + Self.unchecked(ratings: 18))
    #expect(try Program.run("check", "--json", workspace.path("exw.csv")).output.isEmpty)
  }

  /// The parts that are not checked in a submission without answers and links.
  private static func unchecked(ratings: Int) -> String {
    let answers =
      ratings == 1
      ? "whether 1 rating is supported by answers: no answers are given for it"
      : "whether \(ratings) ratings are supported by answers: no answers are given for them"
    return """
      Not checked:
        \(answers)
        what has changed since last year: name last year's submission with --last-year

      """
  }

  @Test func explainedWarningsAreListedAndNotCounted() throws {
    let rows = (2...18).map { "EXW,2025,,\($0),meets,Reached in full,Annual report,\n" }.joined()
    try workspace.write(
      "exw.csv",
      "entity,year,framework,indicator,rating,justification,evidence,explanation\n"
        + "EXW,2025,,1,meets,Reached in full,,\"The plan is secret; see the <b>annex</b>\"\n" + rows)
    let path = workspace.path("exw.csv")
    let text = try Program.run("check", path).output
    #expect(text.contains("[evidence-lacking]\n"))
    #expect(text.contains("      explained: The plan is secret; see the <b>annex</b>\n"))
    #expect(text.contains("Findings: 1 explained.\n"))
    let line = try JSONLine(try #require(try Program.run("check", "--json", path).outputLines.first))
    #expect(line.text("explanation") == "The plan is secret; see the <b>annex</b>")
    let table = DataTable(try Program.run("check", "--format", "csv", path).output)
    #expect(table.rows(["code": "evidence-lacking"]).map { $0["explanation"] } == [line.text("explanation")])
    let page = try Program.run("check", "--format", "html", path).output
    #expect(page.contains("<dt>explained:</dt><dd>The plan is secret; see the &lt;b&gt;annex&lt;/b&gt;</dd>"))
    #expect(page.contains("<h2 id=\"unchecked\">Not checked:</h2>"))
  }

  @Test func checkingDoesNotChangeFiles() throws {
    try workspace.write("exw.csv", ExampleSubmission.csv("EXW"))
    _ = try Program.run(
      "check", workspace.path("exw.csv"), "--indicators", Package.path("Indicators"), in: workspace.url)
    #expect(workspace.names() == ["exw.csv"])
  }
}
