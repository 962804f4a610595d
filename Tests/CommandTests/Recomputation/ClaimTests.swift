import Foundation
import Testing

/// Tests with a second program that every sentence that compares shares is true under each denominator.
@Suite struct ClaimTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
  }

  private func claims(_ year: Int) throws -> Program.Outcome {
    try Program.launch(
      "/usr/bin/env",
      [
        "python3", "-B", "Tests/Recomputation/claims.py", "Samples/un-swap", "Indicators",
        workspace.path("out/\(year)"),
      ],
      in: Package.root)
  }

  @Test(arguments: 2018...2025) func everySentenceIsTrueUnderEachDenominator(_ year: Int) throws {
    try workspace.report(year)
    let outcome = try claims(year)
    let verdicts = year == 2018 ? 0 : 17
    #expect(
      outcome.output == "\(year == 2025 ? 27 : 26) places and \(verdicts) verdicts, all right\n", "\(outcome.errors)")
  }

  @Test(arguments: [
    ("index.html", "requirements rose from", "requirements fell from", "index.html#point-share: “The share"),
    (
      "index.html", "meets-or-exceeds\">74</span> per cent in 2022", "meets-or-exceeds\">75</span> per cent in 2022",
      "should be “up” with 70, 2021, 768, 1096, 74, 2022, 826, 1115"
    ),
    ("index.html", "The rise of the share", "The fall of the share", "index.html#decomposition: “The fall"),
    ("index.html", "▲ more higher", "no clear change", "index.html#table-change: 1. row: “no clear change”"),
    (
      "index.html", "Ratings by indicator<", "From 1% to 2%: 3 stands highest, 4 lowest<",
      "index.html#indicators: “From"
    ),
    ("indicators/17.html", "Ratings rose from", "No clear change from", "indicators/17.html#change: “No clear change"),
    ("indicators/2.html", "No clear change from", "Ratings rose from", "indicators/2.html#change: “Ratings rose"),
    ("compare.html", ">83</span>%", ">84</span>%", "compare.html#types-heading: “Types"),
  ])
  func aFalseSentenceIsFound(_ file: String, _ old: String, _ new: String, _ named: String) throws {
    try PublishedReport.files(2022).write(to: workspace.url.appendingPathComponent("out/2022"))
    try workspace.replace(old, with: new, in: "out/2022/\(file)")
    let outcome = try claims(2022)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains(named), "\(outcome.output)\(outcome.errors)")
  }
}
