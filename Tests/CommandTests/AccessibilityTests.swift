import Foundation
import Testing

/// The pages in a real browser: axe-core, landmarks, widths, colour schemes, links, scripts.
///
/// `make test` installs the browser and axe-core. Without them this fails: pages that nobody looked at are not sound.
@Suite struct AccessibilityTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  private func look(at places: String...) throws -> Program.Outcome {
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

  @Test func everyKindOfPageCanBeUsedByEverybody() throws {
    let published = try report("Samples/un-swap", to: "published")
    let fictional = try report("Samples/agencies", to: "fictional")
    let findings = try Program.run("check", "--format", "html", "Samples/broken").output
    try workspace.write("findings.html", findings)
    let outcome = try look(at: published, fictional, workspace.path("findings.html"))
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
    let count = try #require(outcome.output.firstMatch(of: /^(\d+) views/)?.1)
    #expect(try #require(Int(count)) >= 90)
  }

  /// Two levels of one tone, pale symbols, a tone without a symbol.
  @Test func ratingsThatOnlyColourTellsApartAreFound() throws {
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

  /// The checks find what they are there to find.
  @Test func whatIsWrongIsFound() throws {
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
