import Testing

@Suite struct InitiativesTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func theCommandWritesPagesAndSaysWhere() throws {
    let outcome = try Program.run("initiatives", "Samples/initiatives", "--output", workspace.path("site"))
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("28 initiatives of 10 entities in 5 countries"))
    #expect(outcome.errors.contains("site/index.html"))
    #expect(try workspace.read("site/data/initiatives.csv").hasPrefix("id,year,entities,title,"))
  }

  @Test func anUnknownMappingEndsWithTheListOfThoseThatExist() throws {
    let outcome = try Program.run(
      "initiatives", "Samples/initiatives", "--import", "plans", "--output", workspace.path("site"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("joint-work-plans"))
  }

  @Test func pairsArePrintedAndAnUnknownIdIsAFailure() throws {
    try workspace.write("pairs.csv", "id1,id2\nEXW-1,EXL-1\n")
    let outcome = try Program.run("initiatives", "Samples/initiatives", "--pairs", workspace.path("pairs.csv"))
    #expect(outcome.exitCode == 0)
    #expect(outcome.outputLines.first == "id1,id2,score,kind,evidence")
    #expect(outcome.outputLines.count == 2)
    try workspace.write("pairs.csv", "id1,id2\nEXW-1,NONE\n")
    let unknown = try Program.run("initiatives", "Samples/initiatives", "--pairs", workspace.path("pairs.csv"))
    #expect(unknown.exitCode == 1)
    #expect(unknown.errors.contains("NONE"))
  }

  @Test func eitherPagesOrPairsAreAskedFor() throws {
    #expect(try Program.run("initiatives", "Samples/initiatives").exitCode == 64)
  }
}
