import Foundation
import Testing

/// Tests that `trace` counts the rows again and names what was changed, in every table that gives the figure.
@Suite struct ForgedTraceTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    let outcome = try Program.run(
      "run", "--submissions", "Samples/agencies", "--year", "2025", "--output", workspace.path("out"))
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }

  private func trace(_ id: String) throws -> Program.Outcome {
    try Program.run("trace", id, "--report", workspace.path("out/2025"))
  }

  /// The rows of `figures.csv`, each as its cells.
  private func figures() throws -> [[Substring]] {
    try workspace.read("out/2025/data/figures.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }

  /// One figure of each kind and measure.
  @Test func countsOfRowsAgreeWithEveryKindOfFigure() throws {
    var seen: Set<String> = []
    let ids = try figures().map { String($0[0]) }.filter { id in
      let parts = id.split(separator: "/").map(String.init)
      let measure = parts.last.map { $0.hasPrefix("number-") ? "number" : $0 } ?? ""
      guard !id.contains("\"") else { return false }
      return seen.insert("\(parts[1].count)/\(parts[2])/\(parts[2] == "what-if" ? parts[3] : "")/\(measure)").inserted
    }
    #expect(ids.count > 60)
    for id in ids {
      let outcome = try trace(id)
      #expect(outcome.exitCode == 0, "\(id): \(outcome.output.suffix(300))")
    }
  }

  /// The values of two figures are changed at once, in the list of figures or in the table of their kind.
  @Test func changedFiguresAreNamedWithBothValues() throws {
    let what = "mainstreaming-work/2025/what-if/of-rated/system/meets-or-exceeds"
    try workspace.replace("\(what),75,18,24", with: "\(what),79,19,24", in: "out/2025/data/figures.csv")
    try workspace.replace(
      "mainstreaming-work,2025,of-expected,system,18,28", with: "mainstreaming-work,2025,of-expected,system,20,28",
      in: "out/2025/data/what-ifs.csv")
    let first = try trace(what)
    #expect(first.exitCode == 1)
    #expect(first.output.contains("published 79 (19/24), but the rows give 75 (18/24)"), "\(first.output)")
    let second = try trace("mainstreaming-work/2025/what-if/of-expected/system/meets-or-exceeds")
    #expect(second.exitCode == 1)
    #expect(second.output.contains("data/what-ifs.csv, line "))
    #expect(second.output.contains("published 71 (20/28), but the rows give 64 (18/28)"), "\(second.output)")
  }

  @Test func changedRatingsDifferFromTheFigures() throws {
    let text = try workspace.read("out/2025/data/ratings.csv")
    let row = try #require(text.firstMatch(of: /mainstreaming-work,2025,EXW,N2,[^\n]*/))
    try workspace.write(
      "out/2025/data/ratings.csv", text.replacing(row.0, with: row.0.replacing("exceeds", with: "missing")))
    let id = "mainstreaming-work/2025/indicator/N2/number-exceeds"
    let outcome = try trace(id)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("Counted again from these rows: "))
    let movers = try trace("mainstreaming-work/2024-2025/movers")
    #expect(movers.exitCode == 1)
    #expect(movers.output.contains("EXW/N2: meets – exceeds (rose), but the rows give EXW/N2: meets – missing (fell)"))
  }

  @Test func changedMoversAndRequirementsAreNamed() throws {
    try workspace.replace(
      "EXW,N2,meets,exceeds,rose", with: "EXW,N2,missing,exceeds,rose", in: "out/2025/data/movers.csv")
    let movers = try trace("mainstreaming-work/2024-2025/movers")
    #expect(movers.exitCode == 1)
    #expect(movers.output.contains("published EXW/N2: missing – exceeds (rose), but the rows give EXW/N2: meets"))
    let id = "mainstreaming-work/2025/requirement/N1.a1/number-answered"
    #expect(try trace(id).exitCode == 0)
    try workspace.replace(
      "no,1,0,0,1,0,0,EXW,,,EXH,,", with: "no,1,0,0,1,0,0,EXW; EXH,,,,,", in: "out/2025/data/requirements.csv")
    let changed = try trace(id)
    #expect(changed.exitCode == 1)
    #expect(changed.output.contains("published 1, but the rows give 2"))
  }

  @Test func codesThatAFigureDoesNotCountAreNamed() throws {
    let id = "mainstreaming-work/2025/system/system/meets-or-exceeds"
    let row = try #require(try figures().first { $0[0] == id })
    try workspace.replace(
      row.joined(separator: ","),
      with: (row.prefix(5) + ["approaches \(row[5])"] + row.dropFirst(6)).joined(separator: ","),
      in: "out/2025/data/figures.csv")
    let outcome = try trace(id)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("published approaches exceeds meets / "))
  }
}
