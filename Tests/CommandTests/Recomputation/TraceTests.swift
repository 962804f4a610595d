import Foundation
import Model
import Testing

/// Tests tracing a figure, by its name, to its rows.
@Suite struct TraceTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      "in/ratings.csv",
      ExampleSubmission.csv(
        rows: "EXW,2025,,6,meets,,,,,", "EXW,2025,,7,approaches,,,,,", "EXH,2025,,6,exceeds,,,,,"))
    #expect(
      try Program.run(
        "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out")
      ).exitCode <= 1)
  }

  private func trace(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(arguments: ["trace"] + arguments)
  }

  @Test func reportAndSubmissionsGiveTheSameRows() throws {
    let id = "un-swap-3.0/2025/indicator/6/meets-or-exceeds"
    let outcome = try trace(id, "--report", workspace.path("out/2025"))
    #expect(outcome.exitCode == 0)
    #expect(outcome.outputLines.first == id)
    #expect(outcome.output.contains("  2 of 2\n"))
    #expect(outcome.output.contains("  + 2025 EXW 6: meets [ratings.csv, cell E2 (line 2)]\n"))
    #expect(outcome.output.contains("  + 2025 EXH 6: exceeds [ratings.csv, cell E4 (line 4)]\n"))
    #expect(outcome.output.contains(/\n  6  un-swap-3\.0\/06-[a-z-]+\.yaml  [0-9a-f]{64}\n/))
    let fromInputs = try trace(id, "--submissions", workspace.path("in"), "--year", "2025")
    #expect(fromInputs.output == outcome.output)
  }

  @Test func theRowsInJSONAddUpToTheFigure() throws {
    for id in [
      "un-swap-3.0/2025/system/system/meets-or-exceeds", "un-swap-3.0/2025/entity/EXW/exceeds",
      "un-swap-3.0/2025/system/system/meets-or-exceeds-of-expected", "un-swap-3.0/2025/work/normative/number-meets",
      "un-swap-3.0/2025/coverage/reported",
      "un-swap-3.0/2025/type/\(Entity.fictionalType)/indicator/6/meets-or-exceeds",
    ] {
      let outcome = try trace(id, "--report", workspace.path("out/2025"), "--format", "json")
      #expect(outcome.exitCode == 0, "\(id): \(outcome.errors)")
      let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      let cells = try #require(json["cells"] as? [[String: Any]])
      let counted = cells.filter { $0["part"] as? String == "counted" }.count
      #expect(counted == json["numerator"] as? Int, "\(id)")
      if let denominator = json["denominator"] as? Int {
        #expect(counted + cells.filter { $0["part"] as? String == "rest" }.count == denominator, "\(id)")
      }
      for cell in cells where cell["file"] is String {
        #expect((cell["file_sha256"] as? String)?.count == 64)
      }
    }
  }

  @Test func figuresOfThePublishedReportAreTracedToTheirRows() throws {
    let files = try PublishedReport.files(2025)
    try workspace.write("real/run.json", files.text("run.json"))
    for name in ["figures", "ratings", "coverage", "indicators", "entities", "distributions", "requirements"] {
      try workspace.write("real/data/\(name).csv", files.text("data/\(name).csv"))
    }
    let id = "un-swap-3.0/2025/system/system/meets-or-exceeds"
    let outcome = try trace(id, "--report", workspace.path("real"), "--format", "json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let cells = try #require(json["cells"] as? [[String: Any]])
    #expect(json["numerator"] as? Int == 793)
    #expect(cells.count { $0["part"] as? String == "counted" } == 793)
    #expect(cells.count == 76 * 18)
    for id in ["un-swap-2.0/2023-2024/change/all/improved", "un-swap-2.0/2023-2024/parts/system/entrants"] {
      let both = try trace(id, "--report", workspace.path("real"))
      #expect(both.exitCode == 0)
      #expect(both.output.contains("  . 2023 ") && both.output.contains("  . 2024 "))
    }
  }

  /// Every kind of movement is counted as in the figure, and shown with its ratings and its reason.
  @Test func aChangeListsTheMovementOfEachEntity() throws {
    let files = try PublishedReport.files(2025)
    try workspace.write("real/run.json", files.text("run.json"))
    for name in ["figures", "ratings", "coverage", "indicators", "entities", "distributions", "requirements"] {
      try workspace.write("real/data/\(name).csv", files.text("data/\(name).csv"))
    }
    let levels = ["missing", "approaches", "meets", "exceeds"]
    for indicator in ["all", "8"] {
      for measure in ["improved", "unchanged", "worsened", "compared", "not-comparable"] {
        let id = "un-swap-2.0/2023-2024/change/\(indicator)/\(measure)"
        let outcome = try trace(id, "--report", workspace.path("real"), "--format", "json")
        let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let movements = try #require(json["movements"] as? [[String: Any]])
        #expect(movements.count == (indicator == "all" ? 17 : 1) * 75, "\(id)")
        #expect(movements.count { $0["part"] as? String == "counted" } == json["numerator"] as? Int, "\(id)")
        for movement in movements {
          let (before, after) = (movement["before"] as? String, movement["after"] as? String)
          let ranks = [before, after].map { $0.flatMap(levels.firstIndex) }
          if let old = ranks[0], let new = ranks[1] {
            #expect(
              movement["outcome"] as? String == (new > old ? "improved" : new < old ? "worsened" : "unchanged"),
              "\(movement)")
            #expect(movement["reason"] == nil)
          } else {
            let reason = before == nil ? "entrant" : after == nil ? "leaver" : "not-applicable"
            #expect(movement["outcome"] as? String == "not-comparable")
            #expect(movement["reason"] as? String == reason, "\(movement)")
          }
        }
      }
    }
    let text = try trace("un-swap-2.0/2023-2024/change/10/worsened", "--report", workspace.path("real")).output
    #expect(text.contains("\nChanges of 75 ratings (+ counted, - not counted, . examined):\n"))
    #expect(text.matches(of: /\n  \+ .+: .+, then .+: lower/).count == 8)
    #expect(text.matches(of: /\n  - .+: .+, then .+: higher/).count == 3)
    #expect(text.contains(/\n  - .+ 10: no rating, then .+: not comparable: the entity was not expected to report/))
    #expect(text.contains(/\n  - .+ 10: not-applicable, then .+: not comparable: not applicable in one of the years/))
    let test = try trace("un-swap-2.0/2023-2024/test/indicator/8/units-lower", "--report", workspace.path("real"))
      .output
    #expect(test.contains(" units: each an entity with its own ratings"))
    #expect(test.matches(of: /\n  \. .+: .+, then .+: lower/).count == 3)
  }

  @Test func similarNamesAreSuggestedForAnUnknownOne() throws {
    let outcome = try trace("un-swap-3.0/2025/indicator/6/meets-or-exceds", "--report", workspace.path("out/2025"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    let nearest = "Figures with similar names: un-swap-3.0/2025/indicator/6/meets-or-exceeds"
    #expect(outcome.errors.contains(nearest), "\(outcome.errors)")
    #expect(try trace("\u{1B}[31m", "--report", workspace.path("out/2025")).errors.contains("\u{1B}") == false)
    #expect(try trace(String(repeating: "a/", count: 50_000), "--report", workspace.path("out/2025")).exitCode == 2)
  }

  @Test func onlyOneSourceOfFiguresIsAllowed() throws {
    #expect(try trace("a/2025/b/c").exitCode == 64)
    #expect(try trace("a/2025/b/c", "--submissions", workspace.path("in")).exitCode == 64)
    #expect(try trace("a/2025/b/c", "--report", workspace.path("nowhere")).exitCode == 2)
  }
}
