import Foundation
import Testing

/// Tests that `verify` works out again what-ifs, movers and the figures of frameworks of work items.
@Suite struct VerifyWorkTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    let outcome = try Program.run(
      "run", "--submissions", "Samples/agencies", "--year", "2025", "--output", workspace.path("out"))
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// All of them are changed at once.
  @Test func changedFiguresOfWorkAreNamed() throws {
    let changes = [
      ("what-ifs", "mainstreaming-work,2025,of-rated,system,18,24", "mainstreaming-work,2025,of-rated,system,17,24"),
      ("movers", "EXW,N2,meets,exceeds,rose", "EXW,N2,meets,missing,fell"),
      ("measures", "EXW,N1,analysed_percent,78.57", "EXW,N1,analysed_percent,88.57"),
    ]
    for (table, old, new) in changes { try workspace.replace(old, with: new, in: "out/2025/data/\(table).csv") }
    let bounds = try workspace.read("out/2025/data/bounds.csv")
    let row = try #require(bounds.firstMatch(of: /(mainstreaming-work,2025,system,system,all,\d+,)(\d+)/))
    try workspace.write("out/2025/data/bounds.csv", bounds.replacing(row.0, with: "\(row.1)9\(row.2)"))
    let outcome = try Program.run("verify", workspace.path("out/2025"), "--submissions", "Samples/agencies")
    #expect(outcome.exitCode == 1)
    for line in [
      "mainstreaming-work/2025/of-rated/system/part: published 17, recomputed 18",
      "mainstreaming-work/2024/2025/EXW/N2/after: published missing, recomputed exceeds",
      "mainstreaming-work/2024/EXW/N1/analysed_percent/lowest: published 88.57, recomputed 78.57",
      "mainstreaming-work/2025/system/system/all/highest: published 9\(row.2), recomputed \(row.2)",
    ] { #expect(outcome.output.contains(line), "\(line)\n\(outcome.output)") }
    #expect(
      outcome.output.contains("\n5 differences.") || outcome.output.contains("\n6 differences."), "\(outcome.output)")
  }
}
