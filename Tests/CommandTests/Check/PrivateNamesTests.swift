import Foundation
import Testing

/// Tests that names and addresses of focal points are in no output of any command.
@Suite struct PrivateNamesTests {
  private let workspace: Workspace
  private let input: String

  init() throws {
    workspace = try Workspace()
    try workspace.copy("Samples/agencies", to: "in")
    let header = "entity,year,function,kind,level,share-of-time,terms,alternate-of,task-forces,name,address\n"
    // Each of these rows takes another path: sound, unusable, twice, with a cell too many, and with names where others
    // may see them.
    try workspace.write(
      "in/network/focal-points.csv",
      header
        + """
        EXW,2025,Adviser,gender,P-4,20,yes,,Water,Zaza Canary,zaza@canary.example
        EXW,2025,Officer,jender,P-4,20,yes,,Water,Zezo Canary,zezo@canary.example
        EXW,2025,Chief,gender,P-4,20,yes,,Water,Zaza Canary,zaza@canary.example
        EXW,2025,Chief,gender,P-5,20,yes,,Water,Zaza Canary,zaza@canary.example
        EXW,2025,Assistant,gender,P-4,20,yes,,Water,Canary, Zaza,zaza@canary.example
        EXW,2025,Clerk,gender,Zaza Canary,zaza@canary.example,Canary,Zaza Canary,Zezo Canary,Zaza Canary,
        Zaza Canary,2025,Clerk,gender,P-4,20,yes,,,Zaza Canary,
        EXW,2052,Clerk,gender,P-4,20,yes,,,Zaza Canary,
        EXW,2026,Clerk,gender,P-4,20,yes,,,Zaza Canary,

        """)
    try workspace.write(
      "in/network/issues.csv",
      "entity,year,id,title,description,who,public\n"
        + "EXW,2025,A,Wells,\"Ask Canary, Zaza\",Zezo Canary,yes\nEXW,2025,B,Zaza Canary,,,yes\n")
    try workspace.write(
      "in/network/support.csv",
      "entity,year,kind,with,description,outcome\nEXW,2025,offer,,A course by Zaza Canary,mail zaza@canary.example\n")
    try workspace.write(
      "in/network/peer-reviews.csv",
      "entity,year,reviewer,done,recommendation\nEXW,2025,EXH,2025-05-01,Keep Zezo Canary\n")
    try workspace.write(
      "in/exl.xml",
      """
      <submission entity="EXL" year="2025"><focal-point kind="gender" function="Adviser">Zaza Canary
      <name>Zuzu Canary</name><address>zuzu@canary.example</address><other>Zaza Canary</other></focal-point>
      </submission>
      """)
    input = workspace.path("in")
  }

  @Test(arguments: [[], ["--json"], ["--format", "csv"], ["--format", "html"], ["--preview", "preview"]])
  func checkShowsNone(options: [String]) throws {
    let options = options.map { $0 == "preview" ? workspace.path("preview") : $0 }
    let outcome = try Program.run(arguments: ["check", input] + options)
    #expect(outcome.exitCode == 1)
    #expect(Self.canaries(in: outcome.output + outcome.errors) == [])
    if options.contains("--preview") {
      let preview = try ReportFiles(workspace.url.appendingPathComponent("preview"))
      #expect(!preview.files.isEmpty)
      #expect(preview.paths(containing: "canary") == [])
    }
  }

  @Test func aReportShowsNone() throws {
    let outcome = try Program.run(
      "run", "--submissions", input, "--year", "2025", "--output", workspace.path("out"), "--verbose")
    #expect(outcome.exitCode == 1)
    #expect(Self.canaries(in: outcome.output + outcome.errors) == [])
    let report = try ReportFiles(workspace.url.appendingPathComponent("out/2025"))
    #expect(report.paths(containing: "canary") == [])
    let codes = try report.table("findings").rows([:]).compactMap { $0["code"] }
    #expect(codes.contains("network-name-public"))
    #expect(codes.contains("focal-point-twice"))
  }

  @Test func initiativesShowNone() throws {
    try workspace.copy("Samples/initiatives", to: "in/initiatives")
    let outcome = try Program.run(
      "initiatives", input, "--audience", "secretariat", "--output", workspace.path("pages"))
    #expect(Self.canaries(in: outcome.output + outcome.errors) == [])
    let pages = try ReportFiles(workspace.url.appendingPathComponent("pages"))
    #expect(pages.paths(containing: "canary") == [])
  }

  @Test(arguments: [[], ["--json"]]) func inspectShowsNoneOfTheirTable(options: [String]) throws {
    for file in ["in/network/focal-points.csv", "in/exl.xml"] {
      let outcome = try Program.run(arguments: ["inspect", workspace.path(file)] + options)
      #expect(Self.canaries(in: outcome.output + outcome.errors) == [])
      #expect(outcome.output.contains("…"))
    }
  }

  /// The lines with a name or an address.
  private static func canaries(in text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { $0.localizedCaseInsensitiveContains("canary") }
  }
}
