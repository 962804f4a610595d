import Foundation
import Testing

/// Tests that analysts' texts are in their chapters, are harmless, and are compared with the figures.
@Suite struct AnalystTextTests {
  private let workspace: Workspace
  private static let met = "un-swap-3.0/2025/system/system/meets-or-exceeds"

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      "in/ratings.csv",
      ExampleSubmission.header + "EXW,2025,,6,meets,,,,,\nEXW,2025,,7,approaches,,,,,\nEXW,2026,,6,exceeds,,,,,\n"
        + "EXW,2026,,7,meets,,,,,\n")
  }

  private func run(year: Int = 2025, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      arguments: [
        "run", "--submissions", workspace.path("in"), "--year", String(year), "--output", workspace.path("out"),
        "--text", workspace.path("texts"),
      ] + more)
  }

  private func page(_ path: String, _ year: Int = 2025) throws -> String { try workspace.read("out/\(year)/\(path)") }

  /// The findings about the texts as printed, without the summary.
  private func printed(_ outcome: Program.Outcome) -> [String] {
    outcome.errors.split(separator: "\n").map(String.init).filter { $0.contains(".md") }
  }

  @Test func textsAreInTheirChapters() throws {
    try workspace.write("texts/overview.md", "# First\n\nOverview *here*.\n")
    for name in ["areas", "indicator-6", "entity-exw"] { try workspace.write("texts/\(name).md", "About \(name).\n") }
    try workspace.write("texts/README.md", "Not shown.\n")
    #expect(printed(try run()) == [])
    let system = try page("index.html")
    #expect(system.contains("<div class=\"prose\"><h2>First</h2><p>Overview <em>here</em>.</p></div>"))
    #expect(system.contains("</h2><div class=\"prose\"><p>About areas.</p></div>"))
    #expect(try page("indicators/6.html").contains("<p>About indicator-6.</p>"))
    #expect(try page("entities/exw.html").contains("<p>About entity-exw.</p>"))
    #expect(!system.contains("Not shown"))
    #expect(try page("run.json").contains("\"path\": \"overview.md\""))
  }

  @Test func figuresAreInsertedUnchanged() throws {
    try workspace.write("texts/overview.md", "Now {{figure:\(Self.met)}}, as `{{figure:\(Self.met)}}`.\n")
    #expect(printed(try run()) == [])
    let figure = "<span data-figure=\"\(Self.met)\">50%</span>"
    #expect(try page("index.html").contains("<p>Now \(figure), as <code>{{figure:\(Self.met)}}</code>.</p>"))
    let verified = try Program.run(
      "verify", workspace.path("out/2025"), "--submissions", workspace.path("in"), "--text", workspace.path("texts"))
    #expect(verified.exitCode == 0, "\(verified.output)")
  }

  @Test func numbersThatNoLongerMatchAreFound() throws {
    try workspace.write(
      "texts/overview.md", "One.\n\n[50 %](figure:\(Self.met)), [63 per cent](figure:\(Self.met)).\n{{figure:a/b}}\n")
    let lines = printed(try run())
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("overview.md:3: warning: The text gives 63 per cent for") == true, "\(lines)")
    #expect(lines.last?.contains("[text-figure-unknown]") == true)
    #expect(try page("index.html").contains("<p>50 %, 63 per cent.\n{{figure:a/b}}</p>"))
  }

  @Test(arguments: [
    ("The share rose to", 1), ("The share fell to", 1), ("Nothing is said of", 0), ("It fell, then rose to", 1),
    ("It fell and rose to", 0),
    ("It fell. Now it is", 0), ("The **decreased** share,", 1),
  ])
  func aDirectionNeedsASignificantChange(_ words: String, _ count: Int) throws {
    let id = "un-swap-3.0/2026/system/system/meets-or-exceeds"
    try workspace.write("texts/overview.md", "\(words) {{figure:\(id)}}.\n")
    let lines = printed(try run(year: 2026))
    #expect(lines.count == count, "\(lines)")
    #expect(lines.allSatisfy { $0.contains("which shows no clear change between the years compared") })
  }

  /// A share that names its denominator has no test, and the first year has no year before it.
  @Test(arguments: [
    ("2026/system/system/meets-or-exceeds-of-rated", "It rose to"),
    ("2025/system/system/meets-or-exceeds", "It fell to"),
  ])
  func aDirectionWithoutATestOrAnEarlierYearIsFound(_ figure: String, _ words: String) throws {
    try workspace.write("texts/overview.md", "\(words) {{figure:un-swap-3.0/\(figure)}}.\n")
    let lines = printed(try run(year: 2026))
    #expect(lines.count == 1 && lines[0].contains("[text-direction-unsupported]"), "\(lines)")
  }

  @Test func aCauseIsFound() throws {
    let figure = "{{figure:un-swap-3.0/2026/system/system/meets-or-exceeds}}"
    try workspace.write("texts/overview.md", "It is \(figure) thanks to training.\n")
    let lines = printed(try run(year: 2026))
    #expect(lines.count == 1 && lines[0].contains("[text-cause]"), "\(lines)")
  }

  @Test func textsForUnknownChaptersAreFound() throws {
    try workspace.write("texts/overveiw.md", "x\n")
    try FileManager.default.createDirectory(atPath: workspace.path("texts/areas.md"), withIntermediateDirectories: true)
    let outcome = try run()
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("overveiw.md: warning:"))
    #expect(outcome.errors.contains("the most similar name is overview.md"))
    #expect(outcome.errors.contains("areas.md: error:"))
    #expect(workspace.names().filter { $0.hasPrefix("texts/") }.sorted() == ["texts/areas.md", "texts/overveiw.md"])
  }

  @Test func aFolderThatDoesNotExistEndsTheRun() throws {
    #expect(try run().exitCode == 2)
    #expect(!FileManager.default.fileExists(atPath: workspace.path("out")))
  }

  @Test func codeInATextIsHarmless() throws {
    try workspace.write(
      "texts/overview.md",
      """
      <script>alert(1)</script>

      a <img src=x onerror=alert(2)> [b](javascript:alert(3)) [c](https://un.org/"onclick="alert(4)) {{title}} {{{title}}}
      \u{202E}\u{1B}[31m [\u{FFFC}](figure:x) {{figure:<b>"}}

      """)
    #expect(try run().exitCode <= 1)
    let text = try page("index.html")
    for bad in ["<script>alert", "<img", "javascript:", "\"onclick=\"", "\u{202E}", "\u{1B}", "\u{FFFC}"] {
      let start = try #require(text.range(of: "<div class=\"prose\">")).lowerBound
      #expect(!text[start...].prefix(2_000).contains(bad), "\(bad)")
    }
    #expect(text.contains("{{title}} {{{title}}}"))
  }

  @Test func tablesFootnotesAndFormsAreShown() throws {
    try workspace.write(
      "texts/overview.md",
      """
      Now {{figure:\(Self.met) as words}} or {{figure:\(Self.met) as per cent}}[^a], again[^a].

      | Area | Share |
      |------|------:|
      | All <b> | {{figure:\(Self.met)}} |

      {{table:un-swap-3.0/2025/work}}

      [^a]: *Why* <script>alert(1)</script>

      """)
    #expect(printed(try run()) == [])
    let system = try page("index.html")
    for part in [
      "<span data-figure=\"\(Self.met)\">half</span>", "<span data-figure=\"\(Self.met)\">50 per cent</span>",
      "<th scope=\"col\">Area</th><th scope=\"col\" class=\"num\">Share</th>",
      "<th scope=\"row\">All &lt;b&gt;</th><td class=\"num\"><span data-figure=\"\(Self.met)\">50%</span></td>",
      "<a id=\"overview-note-1-mark-2\" href=\"#overview-note-1\" role=\"doc-noteref\"",
      "<li id=\"overview-note-1\"><p><em>Why</em> &lt;script&gt;alert(1)&lt;/script&gt;</p>",
      "href=\"#overview-note-1-mark-1\" role=\"doc-backlink\"",
      "href=\"#overview-note-1-mark-2\" role=\"doc-backlink\"",
      "<caption id=\"overview-table-2-caption\">Ratings, ",
      "data-figure=\"un-swap-3.0/2025/work/normative/meets-or-exceeds\"",
    ] { #expect(system.contains(part), "\(part)") }
    let verified = try Program.run(
      "verify", workspace.path("out/2025"), "--submissions", workspace.path("in"), "--text", workspace.path("texts"))
    #expect(verified.exitCode == 0, "\(verified.output)")
  }

  @Test func strictRunsWriteNothingWhileTextsHaveWarnings() throws {
    try workspace.write("texts/overview.md", "It fell to {{figure:\(Self.met)}}.\n")
    let refused = try run("--strict")
    #expect(refused.exitCode == 2)
    #expect(refused.errors.contains("overview.md:1: warning:"))
    #expect(refused.errors.contains("Nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: workspace.path("out/2025")))
    #expect(try run().exitCode <= 1)
    // What is in place was made without the option, and is not taken for the result of a strict run.
    #expect(try run("--strict").exitCode == 2)
    try workspace.write("texts/overview.md", "It is {{figure:\(Self.met)}}.\n")
    #expect(try run("--strict").exitCode <= 1)
    let without = try Program.run(
      "run", "--strict", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    #expect(without.exitCode == 64)
  }
}
