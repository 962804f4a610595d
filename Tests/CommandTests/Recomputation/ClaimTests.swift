import Foundation
import Testing

/// Tests with a second program that every sentence that states a change, or compares shares, is true.
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

  @Test(arguments: 2018...2025) func everySentenceIsTrue(_ year: Int) throws {
    try workspace.report(year)
    let outcome = try claims(year)
    let verdicts = year == 2018 ? 0 : 17
    // The first two years have no change since the first year, and the first year of a framework none at all.
    let places = year == 2025 ? 28 : year < 2020 ? 27 : 44
    #expect(outcome.output == "\(places) places and \(verdicts) verdicts, all right\n", "\(outcome.errors)")
  }

  @Test(arguments: [
    (
      "index.html", "requirements rose from", "requirements fell from",
      "index.html#point-overall: “From 2018 to 2024, the first and the last year of UN-SWAP 2.0 that this report covers, the share"
    ),
    (
      "index.html", "meets-or-exceeds\">80</span> per cent (<span", "meets-or-exceeds\">81</span> per cent (<span",
      "index.html#point-overall: “From 2018 to 2024"
    ),
    (
      "index.html", "there was no clear change from 2023", "rose from 2023",
      "index.html#point-share: “Under UN-SWAP 2.0, rose"
    ),
    (
      "index.html", ", which is no clear change</h3>", ", so the share rose</h3>",
      "index.html#decomposition: “What makes up"
    ),
    ("index.html", "<td>no clear change", "<td>▲ higher", "index.html#table-change: 1. row: “▲ higher”"),
    (
      "index.html", "Ratings by indicator<", "From 1% to 2%: 3 stands highest, 4 lowest<",
      "index.html#indicators: “From"
    ),
    (
      "indicators/17.html", "requirements rose from", "requirements fell from",
      "indicators/17.html#overall-change: “From"
    ),
    (
      "indicators/2.html", "there was no clear change in the share", "the share rose, in the share",
      "indicators/2.html#change: “From"
    ),
    ("compare.html", ">73</span>%", ">74</span>%", "compare.html#types-heading: “Types"),
  ])
  func aFalseSentenceIsFound(_ file: String, _ old: String, _ new: String, _ named: String) throws {
    try PublishedReport.files(2024).write(to: workspace.url.appendingPathComponent("out/2024"))
    try workspace.replace(old, with: new, in: "out/2024/\(file)")
    let outcome = try claims(2024)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains(named), "\(outcome.output)\(outcome.errors)")
  }
}
