import Foundation
import Testing

@Suite struct ExplainTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      "in/ratings.csv", ExampleSubmission.csv(rows: "EXW,2025,,6,meets,,,,,", "EXW,2025,,7,approaches,,,,,"))
    try workspace.write(
      "in/answers.csv", "entity,year,indicator,question,answer\nEXW,2025,6,6.a1,yes\nEXW,2025,6,6.a2,no\n")
  }

  private func explain(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      arguments: ["explain"] + arguments + ["--year", "2025", "--submissions", workspace.path("in")])
  }

  @Test func theTextGivesReasonsAndPlaces() throws {
    let outcome = try explain("EXW", "6")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.outputLines.first == "EXW, UN-SWAP 3.0 2025, indicator 6: Policy")
    #expect(outcome.output.contains("The claimed rating is higher than the answers support.\n"))
    #expect(outcome.output.contains("answered: no [answers.csv, cell E3 (line 3)]\n"))
    #expect(
      outcome.output.contains(
        "To reach “Exceeds requirements”, these requirements must also be answered as met: 6.a2 and 6.e1."))
  }

  @Test func jsonIsOneObject() throws {
    let outcome = try explain("EXW", "6", "--json")
    #expect(outcome.exitCode == 0)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(json["claimed"] as? String == "meets")
    #expect(json["derived"] as? String == "missing")
    #expect(json["next_level"] as? String == "exceeds")
    #expect(json["next_sets"] as? [[String]] == [["6.a2", "6.e1"]])
    #expect(json["trace"] is [String: Any])
  }

  @Test func theSameCommandGivesTheSameOutput() throws {
    for arguments in [["EXW", "6"], ["EXW", "6", "--json"]] {
      let run = {
        try Program.run(arguments: ["explain"] + arguments + ["--year", "2025", "--submissions", workspace.path("in")])
      }
      #expect(try run().output == run().output)
    }
  }

  @Test(arguments: [
    (["EXX", "6"], "There is no entity “EXX”."), (["EXH", "6"], "There is no submission by EXH for 2025.\n"),
    (["EXW", "99"], "UN-SWAP 3.0 has no indicator “99”.\n"),
    (["EXW", "6", "--framework", "example"], "There is no framework “example”"),
  ])
  func aRatingThatCannotBeExplainedGivesTwo(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(
      arguments: ["explain"] + arguments + ["--year", "2025", "--submissions", workspace.path("in")])
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }

  @Test func missingFolderGivesTwo() throws {
    let outcome = try Program.run(
      "explain", "EXW", "6", "--year", "2025", "--submissions", workspace.path("nowhere"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains(workspace.path("nowhere")))
  }

  @Test(arguments: [
    ["explain"], ["explain", "EXW"], ["explain", "EXW", "6"], ["explain", "EXW", "6", "--year", "2025"],
    ["explain", "EXW", "6", "--year", "soon", "--submissions", "x"],
  ])
  func wrongUsageGivesSixtyFour(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments: arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
  }
}
