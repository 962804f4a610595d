import Foundation
import Testing

/// Tests that the guides match the program.
@Suite struct DocumentationTests {
  private func guide(_ path: String) throws -> String {
    try String(contentsOf: Package.root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The subcommands that the help of `command` lists.
  private func subcommands(of command: [String]) throws -> [String] {
    let help = try Program.run(arguments: command + ["--help"]).output
    guard let list = help.range(of: "SUBCOMMANDS:\n") else { return [] }
    return help[list.upperBound...].matches(of: /(?m)^  ([a-z-]+)/).map { String($0.1) }
  }

  @Test func everyCommandIsInTheReadme() throws {
    let readme = try guide("README.md")
    let commands = try subcommands(of: [])
    #expect(commands.count >= 5)
    for command in commands {
      #expect(readme.contains("\n    mainstream \(command) "), "\(command)")
      for subcommand in try subcommands(of: [command]) {
        #expect(readme.contains("\n    mainstream \(command) \(subcommand) "), "\(command) \(subcommand)")
      }
    }
  }

  @Test func theReadmeIsShort() throws {
    #expect(try guide("README.md").split(separator: "\n", omittingEmptySubsequences: false).count < 200)
  }

  @Test func everyFileOfAReportIsInItsGuide() throws {
    let text = try guide("reports/README.md")
    for path in try PublishedReport.files(2025).files.keys {
      let parts = path.split(separator: "/")
      let name =
        switch parts.first {
        case "indicators": "indicators/N.html"
        case "entities": "entities/CODE.html"
        case "recommendations": "recommendations/ID.html"
        case "data" where path.hasSuffix(".csv"): String(parts[1])
        default: path
        }
      #expect(text.contains("| `\(name)` |"), "\(path)")
    }
  }

  /// A row of the guide quotes the header of its file, or the beginning of the header and describes the rest.
  @Test func headersInTheGuideMatchTheDataFiles() throws {
    let rows = try guide("reports/README.md").matches(of: /(?m)^\| `([a-z-]+)\.csv` \| [^|]+ \| `([^`]+)`/)
    #expect(rows.count == 35)
    let workspace = try Workspace()
    // Published ratings have neither initiatives nor answers.
    let outcome = try Program.run(
      "run", "--submissions", workspace.layFictionalSubmissions(), "--year", "2025", "--output", workspace.path("out"))
    #expect(outcome.exitCode < 2, "\(outcome.errors)")
    let fictional = try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
    for row in rows {
      let name = "data/\(row.1).csv"
      let published = try PublishedReport.files(2025)
      let real = try (published.files[name] == nil ? fictional : published).table(String(row.1)).header
      let quoted = row.2.split(separator: ",").map(String.init)
      if ["requirements", "follow-up", "overlaps"].contains(row.1) {
        #expect(Array(real.prefix(quoted.count)) == quoted)
      } else {
        #expect(real == quoted, "\(row.1)")
      }
    }
  }

  @Test func commandsInTheReadmeHaveTheOptionsShown() throws {
    for match in try guide("README.md").matches(of: /(?m)^    mainstream ([a-z]+)(?: (list|show|check)\b)? [^#\n]*/) {
      let command = [String(match.1)] + (match.1 == "indicators" ? [match.2.map(String.init) ?? ""] : [])
      let help = try Program.run(arguments: command + ["--help"]).output
      for option in match.0.matches(of: /--[a-z]+/) { #expect(help.contains(option.0), "\(match.0)") }
    }
  }
}
