import Foundation
import Testing

/// Tests that the query beside exported features finds, in DuckDB, the candidates that the program finds.
///
/// `make test` installs DuckDB. The test fails without it, so that it is not skipped unnoticed.
@Suite struct CandidateQueryTests {
  private let workspace: Workspace
  private let python = Package.path(".build/accessibility/bin/python")

  init() throws { workspace = try Workspace() }

  /// Five hundred rows of words from a list of two hundred, some of them near copies, some with a name in common.
  private var rows: String {
    var state: UInt64 = 20_25
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var rows = "entity,year,id,title,description,countries,programme,public\n"
    var last = ""
    for number in 0..<500 {
      let words = (0..<12).map { _ in "w\(next(200))ord" }.joined(separator: " ")
      last = number % 7 == 0 || last.isEmpty ? words : number % 5 == 0 ? last + " w\(next(200))ord" : words
      let programme = number % 50 == 0 ? "Clear Springs" : ""
      rows +=
        "EXW,2025,EXW-\(number),Title \(words.prefix(14)),\(last),\(number % 3 == 0 ? "MOZ" : "ZMB"),\(programme),yes\n"
    }
    return rows
  }

  @Test func theQueryFindsTheSameCandidates() throws {
    try #require(FileManager.default.isExecutableFile(atPath: python), "type “make test”, which installs DuckDB")
    try workspace.write("in/initiatives.csv", rows)
    let input = workspace.path("in")
    #expect(try Program.run("initiatives", input, "--features", workspace.path("features")).exitCode == 0)
    #expect(try Program.run("initiatives", input, "--output", workspace.path("site")).exitCode == 0)
    let query = try Program.launch(
      python, ["-B", Package.path("Tests/Recomputation/candidates.py"), workspace.path("features")], in: Package.root)
    try #require(query.exitCode == 0, "\(query.errors)")
    try workspace.write("pairs.csv", query.output)
    let scored = try Program.run("initiatives", input, "--pairs", workspace.path("pairs.csv")).output
    let found = Set(pairs(scored, kind: 3).filter { !["none", "template"].contains($0.kind) }.map(\.ids))
    let listed = Set(pairs(try workspace.read("site/data/pairs.csv"), second: 2, kind: 5).map(\.ids))
    #expect(listed.count > 100)
    #expect(found == listed)
  }

  /// The ids and the kind in the rows of a table.
  private func pairs(_ table: String, second: Int = 1, kind: Int) -> [(ids: Set<Substring>, kind: Substring)] {
    table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return ([cells[0], cells[second]], cells[kind])
    }
  }

  /// A second export replaces the first, and another folder is never replaced.
  @Test func onlyAnExportIsReplaced() throws {
    let input = Package.path("Samples/initiatives")
    for _ in 0..<2 {
      #expect(try Program.run("initiatives", input, "--features", workspace.path("features")).exitCode == 0)
    }
    try workspace.write("other/notes.txt", "mine")
    #expect(try Program.run("initiatives", input, "--features", workspace.path("other")).exitCode == 2)
    #expect(try workspace.read("other/notes.txt") == "mine")
  }
}
