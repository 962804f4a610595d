import Foundation
import Testing

/// Tests that the tables of the network are checked in each form of a submission.
@Suite struct NetworkCheckTests {
  @Test func theSamplesAreSound() throws {
    let outcome = try Program.run("check", "Samples/network")
    #expect(outcome.exitCode == 0, "\(outcome.output)")
    #expect(outcome.output.contains("requests and offers: 57."), "\(outcome.output)")
    #expect(outcome.output.contains("13 submissions (2025 and 2026)"), "\(outcome.output)")
  }

  @Test func aFileOfEachTableIsInspected() throws {
    let outcome = try Program.run("inspect", "--json", "Samples/network/exh-2025.xml")
    let fields = try outcome.outputLines.map { try JSONLine($0) }
    #expect(
      Set(fields.compactMap { $0.text("table") }).isSuperset(of: ["issues", "focal-points", "peer-reviews", "support"]))
    #expect(fields.allSatisfy { !$0.isNull("meaning") || $0.text("field") == nil })
    #expect(fields.filter { $0.text("field") == "name" }.compactMap { $0.text("value") } == ["…"])
  }

  @Test func aTableMayBeNamedByItsColumnsAlone() throws {
    let workspace = try Workspace()
    for (name, table) in [("a", "issues"), ("b", "focal-points"), ("c", "peer-reviews"), ("d", "support")] {
      try workspace.copy("Samples/network/exf/\(table).csv", to: "\(name).csv")
      let outcome = try Program.run("check", workspace.path("\(name).csv"))
      #expect(outcome.exitCode == 0, "\(outcome.output)")
      #expect(outcome.output.contains("requests and offers: "), "\(outcome.output)")
    }
  }
}
