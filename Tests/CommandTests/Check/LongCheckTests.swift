import Testing

/// What `check` prints stays of a size that a terminal and a mail can hold.
@Suite struct LongCheckTests {
  @Test func theRestIsCounted() throws {
    let workspace = try Workspace()
    for number in 0..<1_500 {
      try workspace.write(
        "in/r\(number).csv", "entity,year,indicator,rating,justification,evidence\n,2025,1,meets,j\(number),e\n")
    }
    let outcome = try Program.run("check", workspace.path("in"))
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.utf8.count < 200_000)
    #expect(
      outcome.output.contains(#/\n[0-9,]+ more findings are not shown \([0-9,]+ errors/#),
      "\(outcome.output.suffix(400))")
    #expect(outcome.output.contains("Read 1,500 files"))
  }
}
