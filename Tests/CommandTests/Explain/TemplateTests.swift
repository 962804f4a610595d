import Foundation
import Testing

/// Tests `mainstream template` as its users call it.
@Suite struct TemplateTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func template(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments: ["template", "--entity", "EXW", "--year", "2025"] + arguments)
  }

  @Test func aWorkbookIsWritten() throws {
    let outcome = try template("--output", workspace.path("exw.xlsx"))
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("asks 149 questions on 18 indicators; 40 requirements"))
    #expect(outcome.output.contains(workspace.path("exw.xlsx")))
    let bytes = try Data(contentsOf: workspace.url.appendingPathComponent("exw.xlsx"))
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
  }

  @Test func theDocumentIsValidAndCanBeRead() throws {
    #expect(try template("--format", "xml", "--output", workspace.path("exw.xml")).exitCode == 0)
    #expect(try SchemaValidation.valid(["exw.xml"], in: workspace.url) == ["exw.xml"])
    let check = try Program.run("check", workspace.path("exw.xml"))
    #expect(check.exitCode == 0, "\(check.output)")
    #expect(!check.output.contains("error"), "\(check.output)")
  }

  @Test func theFolderIsReadByTheCheck() throws {
    #expect(try template("--format", "csv", "--output", workspace.path("forms/exw")).exitCode == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.path("forms/exw")).sorted()
    #expect(names.contains("ratings.csv") && names.contains("initiatives.csv") && !names.contains("grades.csv"))
    let check = try Program.run("check", workspace.path("forms/exw"))
    // No rating has been given yet.
    #expect(check.output.contains("[rating-column-empty]"))
    #expect(check.output.contains("Findings: 1 error, 9 warnings."), "\(check.output)")
  }

  @Test(arguments: [
    (["--framework", "un-swap-9"], "un-swap-9"), (["--framework", "un-swap-2.0"], "2025"),
    (["--last-year", "no-such-folder"], "no-such-folder"),
    (["--last-year", "Samples/agencies/exh-2024.xml"], "no ratings and no answers of EXW"),
    (["--entity", "nobody at all"], "nobody at all"),
  ]) func whatCannotBeMadeEndsWithTheCode2(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(
      arguments: ["template", "--year", "2025", "--output", workspace.path("x.xlsx")]
        + (arguments[0] == "--entity" ? [] : ["--entity", "EXW"]) + arguments)
    #expect(outcome.exitCode == 2, "\(outcome.output)")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(workspace.names().isEmpty)
  }

  @Test func aFileIsNotOverwritten() throws {
    try workspace.write("exw.xlsx", "mine")
    let outcome = try template("--output", workspace.path("exw.xlsx"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("exists already and was not changed"))
    #expect(try workspace.read("exw.xlsx") == "mine")
  }
}
