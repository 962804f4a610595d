import Foundation
import Testing

/// Tests that text in a submission cannot control a terminal or change a page.
@Suite struct HostileTextTests {
  private static let texts = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"\"><svg onload=alert(1)>", "{{{title}}}",
    "{{>page}}", "\u{1B}[2J\u{1B}[31m", "\u{9B}31m", "\u{202E}desrever\u{202C}", "\u{2066}\u{200B}\u{2069}",
    "\u{7}\u{8}",
    "=HYPERLINK(\"\"x\"\")",
  ]

  /// Invisible characters that a terminal or a browser interprets, except the line breaks and tabs that we print.
  private static func steering(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x09, 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// A file with the text as entity, indicator and rating, and with one valid row.
  private func submit(_ text: String) throws {
    let cell = "\"\(text)\""
    try workspace.write(
      "in/exw.csv",
      ExampleSubmission.csv(
        rows: "EXW,2025,,1,meets,\(cell),\(cell),,,\(cell)", "\(cell),2025,,2,meets,,,,,",
        "EXW,2025,,\(cell),meets,,,,,",
        "EXW,2025,,3,\(cell),,,,,", "EXW,\(cell),,4,meets,,,,,", "EXW,2025,\(cell),5,meets,,,,,",
        "EXW,2025,,6,meets,,,\(cell),\(cell),"))
  }

  @Test(arguments: texts) func textIsHarmlessInPagesAndData(_ text: String) throws {
    try submit(text)
    let outcome = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    #expect(outcome.exitCode == 1)
    #expect(Self.steering(in: outcome.errors) == [])
    let report = try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
    // A cell with invisible characters only is blank, which is allowed for a framework, a basis and a status.
    let isInvisible = !text.unicodeScalars.contains { $0.properties.generalCategory != .format }
    #expect(try report.table("ratings").rows(["final": "meets"]).count == (isInvisible ? 3 : 1))
    // The workbook of tables is compressed; its writer escapes control characters.
    for (path, data) in report.files where !path.hasSuffix(".xlsx") {
      #expect(Self.steering(in: String(decoding: data, as: UTF8.self)) == [], "\(path)")
    }
    for page in report.pages {
      for code in ["<script>alert", "<img src=x", "<svg onload", "onerror=alert(1)>"] {
        #expect(!page.text.contains(code), "\(page.path)")
      }
    }
    // The text was not treated as a template and is unchanged.
    if text.hasPrefix("{{") { #expect(Set(try report.table("left-out").column("entity")) == ["EXW", text]) }
  }

  @Test(arguments: texts) func textDoesNotControlTheTerminal(_ text: String) throws {
    try submit(text)
    for arguments in [["check"], ["inspect"], ["check", "--json"], ["inspect", "--json"]] {
      let outcome = try Program.run(arguments: arguments + [workspace.path("in/exw.csv")])
      #expect(outcome.exitCode == 0 || outcome.exitCode == 1)
      // JSON is for programs and contains text verbatim, including marks of writing direction.
      let steering = Self.steering(in: outcome.output).filter { !arguments.contains("--json") || $0.count < 4 }
      #expect(steering == [], "\(arguments)")
      #expect(Self.steering(in: outcome.errors) == [])
    }
  }

  @Test func aLineBreakInACellAddsNoLineToTheOutput() throws {
    try submit("one\nother.csv: error: made up")
    let check = try Program.run("check", workspace.path("in"))
    #expect(!check.output.contains("\nother.csv"))
    let inspect = try Program.run("inspect", workspace.path("in/exw.csv"))
    #expect(inspect.outputLines.count == 70)
    #expect(!inspect.output.contains("\nother.csv"))
  }

  @Test func cellsThatLookLikeFormulasAreMadeText() throws {
    try submit("=1+1")
    _ = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    let report = try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
    #expect(Set(try report.table("left-out").column("entity")) == ["EXW", "'=1+1"])
  }
}
