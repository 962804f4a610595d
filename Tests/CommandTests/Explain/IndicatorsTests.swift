import Foundation
import Testing

@Suite struct IndicatorsTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func listNamesEveryIndicatorOfEveryFramework() throws {
    let outcome = try Program.run("indicators", "list")
    #expect(outcome.exitCode == 0)
    let sections = outcome.output.components(separatedBy: "\n\n").filter { !$0.isEmpty }
    #expect(sections.map { $0.split(separator: "\n").count } == [18, 19, 5, 15, 2, 16, 17, 14])
    #expect(sections[0].hasPrefix("UN-SWAP 2.0 (un-swap-2.0), 2018–2024\n  1  "))
    #expect(sections[1].hasPrefix("UN-SWAP 3.0 (un-swap-3.0), 2025–\n  1  "))
    #expect(sections[1].contains("  10  Financial Targets — Financial Resources — operational"))
    #expect(sections[2].contains("\n  H3  Gender mainstreaming — "))
  }

  @Test func showDescribesAnIndicator() throws {
    let outcome = try Program.run("indicators", "show", "un-swap-3.0", "4")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("UN-SWAP 3.0, indicator 4: Evaluation\nArea: Oversight."))
    #expect(outcome.output.contains("\nSource: "))
  }

  @Test func unknownNamesGiveAListOfKnownOnes() throws {
    let framework = try Program.run("indicators", "show", "un-swap-9", "4")
    #expect(framework.exitCode == 2)
    #expect(framework.errors.contains("The frameworks are un-swap-2.0, un-swap-3.0, eige-mechanisms, "))
    let indicator = try Program.run("indicators", "show", "un-swap-3.0", "99")
    #expect(indicator.exitCode == 2)
    #expect(indicator.errors == "UN-SWAP 3.0 has no indicator “99”.\n")
  }

  /// What an author pastes into a text must not steer the terminal of whoever reads it.
  @Test func charactersThatSteerATerminalAreNeverPrinted() throws {
    try workspace.copy("Indicators", to: "definitions")
    let steering = #"\e[31mRED\a\x9b2J\u202Eesrever\u2066"#
    try workspace.replace(
      "\ntitle: Evaluation", with: "\ntitle: \"Evaluation \(steering)\"",
      in: "definitions/un-swap-3.0/04-evaluation.yaml")
    let definitions = workspace.path("definitions")
    for arguments in [
      ["indicators", "list", "--indicators", definitions],
      ["indicators", "show", "un-swap-3.0", "4", "--indicators", definitions],
      ["indicators", "check", "--indicators", definitions],
      ["indicators", "diff", "Indicators", definitions], ["indicators", "diff", "Indicators", definitions, "--json"],
    ] {
      let outcome = try Program.run(arguments: arguments)
      for text in [outcome.output, outcome.errors] {
        let steers = text.unicodeScalars.contains { scalar in
          ["\u{202E}", "\u{2066}"].contains(scalar)
            || scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
        }
        #expect(!steers, "\(arguments)")
      }
    }
  }

  @Test func checkPrintsTheNumbersOfDefinitions() throws {
    let outcome = try Program.run("indicators", "check")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix("Frameworks: 7; indicators: 85;"))
  }

  @Test func checkListsAllMistakesAtOnce() throws {
    try workspace.copy("Indicators", to: "definitions")
    try workspace.replace("\ntitle: ", with: "\ntitel: ", in: "definitions/un-swap-3.0/04-evaluation.yaml")
    try workspace.replace("operational", with: "operative", in: "definitions/un-swap-3.0/10-financial-targets.yaml")
    let outcome = try Program.run("indicators", "check", "--json", "--indicators", workspace.path("definitions"))
    #expect(outcome.exitCode == 1)
    let findings = try outcome.outputLines.map { try JSONLine($0) }
    let files = Set(findings.compactMap { $0.text("file") })
    #expect(files.isSuperset(of: ["un-swap-3.0/04-evaluation.yaml", "un-swap-3.0/10-financial-targets.yaml"]))
    #expect(findings.contains { $0.text("found") == "titel" && $0.number("line") == 2 })
  }
}
