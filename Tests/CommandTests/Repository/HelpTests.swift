import Foundation
import Testing

@Suite struct HelpTests {
  static let commands = [
    "run", "check", "explain", "trace", "verify", "template", "initiatives", "session", "session before",
    "session after", "inspect", "indicators", "indicators list",
    "indicators show", "indicators check", "schema", "score",
  ]

  @Test func versionIsOneLine() throws {
    let outcome = try Program.run("--version")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    #expect(outcome.errors.isEmpty)
  }

  @Test func overviewShowsExamplesFirst() throws {
    let help = try Program.run("--help").output
    try expectExamplesFirst(help)
    for command in [
      "run", "check", "explain", "score", "trace", "verify", "template", "initiatives", "session", "inspect",
      "indicators", "schema",
    ] {
      #expect(help.contains("\n  \(command) "))
    }
    for code in ["0 done", "1 done", "2 could not", "64 wrong usage"] { #expect(help.contains(code)) }
  }

  @Test(arguments: commands) func everyCommandHasHelp(_ command: String) throws {
    let outcome = try Program.run(arguments: command.split(separator: " ").map(String.init) + ["--help"])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("USAGE: mainstream \(command)"))
  }

  @Test(arguments: [
    "run", "check", "explain", "score", "trace", "verify", "template", "initiatives", "session", "inspect",
    "indicators", "schema",
  ])
  func examplesComeBeforeUsage(
    _ command: String
  )
    throws
  {
    try expectExamplesFirst(try Program.run(command, "--help").output)
  }

  /// An example that is broken into two lines cannot be copied.
  @Test(arguments: [
    "run", "check", "explain", "score", "trace", "verify", "template", "initiatives", "session", "inspect",
    "indicators", "schema",
  ])
  func examplesAreOnOneLine(
    _ command: String
  )
    throws
  {
    let help = try Program.run(command, "--help").output
    let examples = help.components(separatedBy: "\n\n").first { $0.hasPrefix("Examples:") } ?? ""
    let lines = examples.split(separator: "\n").dropFirst()
    #expect(!lines.isEmpty)
    for line in lines { #expect(line.hasPrefix("  mainstream \(command)"), "\(line)") }
  }

  private func expectExamplesFirst(_ help: String) throws {
    let examples = try #require(help.range(of: "Examples:\n  mainstream "))
    let usage = try #require(help.range(of: "USAGE:"))
    #expect(examples.lowerBound < usage.lowerBound)
  }
}
