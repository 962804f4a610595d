import Foundation
import Testing

/// Tests the pages in a real browser: axe-core, landmarks, widths, colour schemes, links and scripts.
///
/// `make test` installs the browser and axe-core. The tests fail without them, so that they are not skipped unnoticed.
@Suite struct AccessibilityTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func look(at places: String...) throws -> Program.Outcome { try look(at: places) }

  private func look(at places: [String]) throws -> Program.Outcome {
    let python = Package.path(".build/accessibility/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python), "type “make test”, which installs what looks at the pages")
    return try Program.launch(python, ["-B", "Tests/Accessibility/check.py"] + places, in: Package.root)
  }

  private func report(_ submissions: String, to output: String) throws -> String {
    let outcome = try Program.run(
      "run", "--submissions", submissions, "--year", "2025", "--output", workspace.path(output), "--release", "1.0",
      "--date", "2026-03-08")
    #expect(outcome.exitCode < 2, "\(outcome.errors)")
    return workspace.path("\(output)/2025")
  }

  @Test func everyKindOfPageIsAccessible() throws {
    let published = try report("Samples/un-swap", to: "published")
    let fictional = try report(workspace.layFictionalSubmissions(), to: "fictional")
    let findings = try Program.run("check", "--format", "html", "Samples/broken").output
    try workspace.write("findings.html", findings)
    let outcome = try look(at: published, fictional, try pack(), workspace.path("findings.html"))
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let count = try #require(outcome.output.firstMatch(of: /^(\d+) views/)?.1)
    #expect(try #require(Int(count)) >= 90)
  }

  /// The briefing pack of a session.
  private func pack() throws -> String {
    let outcome = try Program.run(
      "session", "before", "--year", "2026", "--submissions", "Samples/agencies", "--submissions", "Samples/network",
      "--submissions", "Samples/sessions/answers", "--sessions", "Samples/sessions", "--output", workspace.path("pack"))
    #expect(outcome.exitCode < 2, "\(outcome.errors)")
    return workspace.path("pack")
  }

  /// A word of one megabyte from an entity or an analyst, in a window as narrow as a telephone and in a wide one.
  @Test func aVeryLongWordDoesNotWidenAPage() throws {
    let word = String(repeating: "x", count: 1 << 20)
    try workspace.write(
      "in/exw.csv",
      ExampleSubmission.csv(
        rows: "EXW,2025,,1,meets,\(word),\(word),,,\(word)", "\(word),2025,,2,meets,,,,,",
        "EXW,2025,,\(word),meets,,,,,",
        "EXW,2025,,3,\(word),,,,,", "EXW,2025,\(word),5,meets,,,,,"))
    let long = String(word.prefix(100_000))
    try workspace.write("texts/overview.md", "# \(long)\n\n- \(long)\n\n    \(long)\n\n[\(long)](http://a) `\(long)`\n")
    try workspace.write("texts/entity-exw.md", "> \(long)")
    let outcome = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"), "--text",
      workspace.path("texts"))
    #expect(outcome.exitCode == 1, "\(outcome.errors)")
    try workspace.write("findings.html", try Program.run("check", "--format", "html", workspace.path("in")).output)
    let pages = ["index.html", "quality.html", "explorer.html", "entities/exw.html", "indicators/1.html"]
    let seen = try look(
      at: pages.map { workspace.path("out/2025/\($0)") } + [workspace.path("findings.html")])
    #expect(seen.exitCode == 0, "\(seen.output.prefix(2000))")
    #expect(seen.output.hasPrefix("24 views"))
  }

  /// The faults are two levels with the same shade, pale symbols, and a shade without a symbol.
  @Test func ratingsThatOnlyColourDistinguishesAreFound() throws {
    _ = try report("Samples/agencies", to: "out")
    let page = workspace.path("out/2025/explorer.html")
    try workspace.replace("--r1: #9ccae8", with: "--r1: #c9a2c4", in: "out/2025/style.css")
    try workspace.replace("--r2: #3c86c4", with: "--r2: #9dba62", in: "out/2025/style.css")
    try workspace.replace("--t3: #fff", with: "--t3: #5a8f5a", in: "out/2025/style.css")
    try workspace.replace("<td class=\"r0\">×</td>", with: "<td class=\"r0\"></td>", in: "out/2025/explorer.html")
    let outcome = try look(at: page)
    #expect(outcome.exitCode == 1)
    for problem in [
      "(1280 px, light): levels are not told apart in greyscale",
      "(390 px, light): “E” of tone r3 is too pale in greyscale",
      "(390 px, dark): a cell of tone r0 says nothing",
    ] {
      #expect(outcome.output.contains(problem), "\(problem)")
    }
  }

  /// The checks find the faults that they are meant to find.
  @Test func faultsAreFound() throws {
    _ = try report("Samples/agencies", to: "out")
    let page = "out/2025/release.html"
    let wrong = "<img src=\"x\"><p style=\"color:#bbb\">Pale</p><a href=\"gone.html\">Gone</a><h1>"
    try workspace.replace("<h1>", with: wrong, in: page)
    try workspace.replace("<main id=\"main\">", with: "<div id=\"main\">", in: page)
    let outcome = try look(at: workspace.path(page))
    #expect(outcome.exitCode == 1)
    for problem in ["image-alt", "color-contrast", "0 of main, wanted 1"] {
      #expect(outcome.output.contains(problem), "\(problem)")
    }
    let links = try Program.launch(
      "/usr/bin/env", ["python3", "-B", "Tests/Accessibility/links.py", workspace.path("out/2025")], in: Package.root)
    #expect(links.exitCode == 1)
    #expect(links.outputLines == ["release.html: x leads nowhere", "release.html: gone.html leads nowhere"])
  }
}
