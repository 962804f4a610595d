import Foundation
import Testing

/// A report is verified under the rules by which it was made, whatever form its inputs have.
@Suite struct VerifySpeakersTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("in/EXW/ratings.csv", ExampleSubmission.csv(rows: "EXW,2025,,6,meets,,,,,"))
    // EXW may not report on EXH, and this file begins with a byte order mark.
    try workspace.write("in/EXH/ratings.csv", "\u{FEFF}" + ExampleSubmission.csv(rows: "EXH,2025,,6,meets,,,,,"))
    try workspace.write("in/EXW/other.csv", ExampleSubmission.csv(rows: "EXH,2025,,7,exceeds,,,,,"))
  }

  private func run(_ more: String..., indicators: String = Package.path("Indicators")) throws {
    let outcome = try Program.run(
      arguments: [
        "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"),
        "--indicators", indicators,
      ] + more)
    #expect(outcome.exitCode <= 1, "\(outcome.errors)")
  }

  private func verify(indicators: String = Package.path("Indicators")) throws -> Program.Outcome {
    try Program.run(
      "verify", workspace.path("out/2025"), "--submissions", workspace.path("in"), "--indicators", indicators)
  }

  @Test(arguments: [["--folder-is-entity"], ["--entity", "EXW"], ["--entity", "EXW,EXH", "--folder-is-entity"]])
  func rulesAreThoseOfTheReport(_ options: [String]) throws {
    let outcome = try Program.run(
      arguments: ["run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out")]
        + options)
    #expect(outcome.exitCode == 1)
    let verified = try verify()
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.errors)")
    #expect(verified.output.hasPrefix("No differences."))
  }

  @Test func definitionsMayHaveMarksAndSemicolons() throws {
    try workspace.copy("Indicators", to: "definitions")
    let entities = try workspace.read("definitions/entities.csv")
    let saved = entities.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains("\"") ? String(line) : line.replacingOccurrences(of: ",", with: ";")
    }
    // Lines with quotation marks keep their commas, which would then be part of a text.
    if !entities.contains("\"") { try workspace.write("definitions/entities.csv", saved.joined(separator: "\n")) }
    let file = "definitions/un-swap-3.0/06-policy.yaml"
    try workspace.write(file, "\u{FEFF}" + (try workspace.read(file)))
    let definitions = workspace.path("definitions")
    try run(indicators: definitions)
    let verified = try verify(indicators: definitions)
    #expect(verified.exitCode == 0, "\(verified.output)\(verified.errors)")
  }
}
