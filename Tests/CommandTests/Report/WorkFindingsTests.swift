import Foundation
import Testing

/// Tests that work which two entities report in the same words, and work outside the year, is found by `run`.
@Suite struct WorkFindingsTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    let header = "entity,year,id,title,kind,country,start,end,joint\n"
    for (entity, id) in [("EXW", "A"), ("EXH", "B")] {
      let rows = (1...2).map {
        "\(entity),2025,\(id)\($0),Wells kept by women \($0),programme,KE,2023-01-01,2024-06-30,no\n"
      }
      try workspace.write("in/\(entity.lowercased())/work.csv", header + rows.joined())
    }
  }

  @Test func bothPlacesAreNamed() throws {
    let run = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    #expect(run.exitCode <= 1, "\(run.errors)")
    let findings = try workspace.read("out/2025/data/findings.csv").split(separator: "\n")
    let told = findings.filter { $0.contains("work-told-twice") }
    #expect(told.count == 2, "\(findings)")
    #expect(told.contains { $0.contains("exw/work.csv") } && told.contains { $0.contains("exh/work.csv") }, "\(told)")
    #expect(findings.count { $0.contains("work-outside-year") } >= 2)
    let check = try Program.run("check", workspace.path("in"))
    #expect(check.output.contains("[work-told-twice]") && check.output.contains("[work-outside-year]"))
  }

  @Test func oneEntityAloneHasNothingToldTwice() throws {
    let check = try Program.run("check", workspace.path("in/exw/work.csv"))
    #expect(!check.output.contains("[work-told-twice]"))
  }
}
