import Foundation
import Testing

/// A run that cron repeats says something only if something has changed, and never replaces a report by less.
@Suite struct RepeatedRunTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    try workspace.write("in/exh.csv", ExampleSubmission.csv("EXH"))
  }

  @discardableResult
  private func run(_ more: String..., submissions: String = "in", output: String = "out") throws -> Program.Outcome {
    try Program.run(
      arguments: [
        "run", "--submissions", workspace.path(submissions), "--year", "2025", "--output", workspace.path(output),
      ] + more)
  }

  private func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: workspace.path(name)) }

  private func index() throws -> String { try workspace.read("out/2025/run.json") }

  // MARK: What is printed

  @Test func anUnchangedInboxIsNotRatedAgain() throws {
    try run()
    let before = try number()
    let again = try run("--verbose")
    #expect(again.exitCode == 0)
    #expect(again.errors.contains("unchanged"))
    #expect(try number() == before)
  }

  /// What tells the folder of the report from another in its place.
  private func number() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: workspace.path("out/2025"))[.systemFileNumber] as? Int
  }

  @Test(arguments: ["in/exw.csv", "out/2025/index.html", "out/2025/data/ratings.csv", "out/2025/run.json"])
  func whateverHasChangedIsMadeAgain(_ name: String) throws {
    try run()
    let file = workspace.path(name)
    let times = try FileManager.default.attributesOfItem(atPath: file)
    let text = try workspace.read(name)
    let place = try #require(text.range(of: "meets") ?? text.range(of: "un-swap"))
    try workspace.write(name, text.replacingCharacters(in: place, with: String(text[place].reversed())))
    // Neither the time nor the size tells it.
    try FileManager.default.setAttributes(
      [.modificationDate: try #require(times[.modificationDate])], ofItemAtPath: file)
    #expect(try run("--verbose").errors.contains("written"))
  }

  @Test func otherOptionsAndStrayFilesAreMadeAgain() throws {
    try run()
    #expect(try run("--release", "1.1", "--verbose").errors.contains("written"))
    #expect(try run("--release", "1.1", "--verbose").errors.contains("unchanged"))
    try workspace.write("out/2025/stray.txt", "x")
    #expect(try run("--release", "1.1", "--verbose").errors.contains("written"))
    #expect(!workspace.names().contains("out/2025/stray.txt"))
    try workspace.write("in/readme.pdf", "x")
    #expect(try run("--release", "1.1", "--verbose").errors.contains("written"))
  }

  @Test func standingErrorsAreToldOnceAndKeepTheExitCode() throws {
    try workspace.replace("EXW,2025,,2,meets", with: "EXW,2025,,2,splendid", in: "in/exw.csv")
    let first = try run()
    #expect(first.exitCode == 1)
    #expect(first.errors.contains("1 error"))
    #expect(first.errors.contains("EXW"))
    let again = try run()
    #expect(again.exitCode == 1)
    #expect(again.errors.isEmpty)
    // A row above moves the error down, and changes nothing else.
    try workspace.write("in/exw.csv", "\n" + (try workspace.read("in/exw.csv")))
    let moved = try run()
    #expect(moved.exitCode == 1)
    #expect(moved.errors.isEmpty, "\(moved.errors)")
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    let mended = try run()
    #expect(mended.exitCode == 0)
    #expect(mended.errors.contains("finding"))
    #expect(mended.errors.contains("EXW"))
    #expect(try run().errors.isEmpty)
  }

  @Test func aNewEntityIsNamedWithACommandThatWorks() throws {
    try remove("in/exh.csv")
    try run()
    try workspace.write(
      "in/exh.csv", ExampleSubmission.csv(rows: "EXH,2025,,1,splendid,,,,,", "EXH,2025,,2,meets,,,,,"))
    let outcome = try run()
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("new are EXH"))
    let command = try #require(outcome.errors.firstMatch(of: #/type: (.*)\n/#)?.1)
    let listed = try Program.launch("/bin/sh", ["-c", String(command)], in: workspace.url)
    #expect(listed.exitCode == 1)
    #expect(listed.output.contains("splendid"))
  }

  // MARK: What must not be lost

  @Test func anEmptyInboxLeavesTheReport() throws {
    try run()
    let before = try index()
    try workspace.write("empty/.keep", "")
    for inbox in ["empty", "in"] {
      if inbox == "in" { for name in ["exw", "exh"] { try remove("in/\(name).csv") } }
      let outcome = try run(submissions: inbox)
      #expect(outcome.exitCode == 2)
      #expect(outcome.errors.contains("No file of a submission was found in \(workspace.path(inbox))"))
      #expect(try index() == before)
    }
    #expect(try run("--allow-fewer").exitCode <= 1)
    #expect(try index() != before)
    #expect(try run().exitCode == 2)
  }

  @Test func anEmptyInboxMakesNoFirstReportEither() throws {
    try workspace.write("empty/note.pdf", "x")
    #expect(try run(submissions: "empty").exitCode == 2)
    #expect(!workspace.names().contains("out"))
  }

  /// The file is gone, is about another entity, or is about another year.
  @Test(arguments: [nil, ("EXW,", "EXH,"), (",2025,", ",2026,")])
  func anEntityWithoutAFileLeavesTheReport(_ change: (String, String)?) throws {
    try run()
    let before = try index()
    if let change {
      try workspace.replace(change.0, with: change.1, in: "in/exw.csv")
      if change.1 == "EXH," { try remove("in/exh.csv") }
    } else {
      try remove("in/exw.csv")
    }
    let outcome = try run()
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("EXW (before in exw.csv)"))
    #expect(try index() == before)
    let fewer = try run("--allow-fewer")
    #expect(fewer.exitCode <= 1)
    #expect(fewer.errors.contains("no longer rated are EXW"))
  }

  /// A file that is there and damaged stops no other.
  @Test func aBadFileIsNotAnAbsentOne() throws {
    try run()
    try workspace.write("in/exw.csv", "\u{0}\u{1}")
    let outcome = try run()
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("EXW"))
    #expect(try workspace.read("out/2025/data/coverage.csv").contains("EXH,yes"))
    try workspace.write("in/exh.csv", "\u{0}")
    #expect(try run().exitCode == 2)
  }

  @Test func ofHalfAnXMLDocumentNothingCounts() throws {
    let rows = (1...9).map { "<rating indicator=\"\($0)\" rating=\"meets\"/>" }.joined(separator: "\n")
    let whole = "<submission entity=\"EXW\" year=\"2025\">\n\(rows)\n</submission>\n"
    try remove("in/exw.csv")
    try workspace.write("in/exw.xml", whole)
    try run()
    #expect(try workspace.read("out/2025/data/ratings.csv").contains("2025,EXW,9,meets"))
    try workspace.write("in/exw.xml", String(whole.prefix(whole.count / 2)))
    let outcome = try run()
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("no longer rated are EXW"))
    #expect(try !workspace.read("out/2025/data/ratings.csv").contains(",EXW,"))
    #expect(try workspace.read("out/2025/data/left-out.csv").contains("2025,EXW,1,meets,incomplete,exw.xml"))
  }

  @Test func theOutputMayLieWithinTheInbox() throws {
    for _ in 1...3 { #expect(try run("--keep", "1", output: "in/reports").exitCode == 0) }
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW", rating: "exceeds"))
    #expect(try run("--keep", "1", output: "in/reports").exitCode == 0)
    try workspace.write("in/exw.csv", ExampleSubmission.csv("EXW"))
    let outcome = try run("--keep", "1", output: "in/reports")
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(try workspace.read("in/reports/2025.1/data/ratings.csv").contains("EXW,1,exceeds"))
    #expect(
      try Set(ReportFiles(workspace.url.appendingPathComponent("in/reports/2025")).table("ratings").column("file")) == [
        "exh.csv", "exw.csv",
      ])
  }

  @Test func filesHaveTheRightsThatTheUmaskLeaves() throws {
    let arguments = ["run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out")]
    #expect(try Program.run(arguments: arguments, umask: "002").exitCode == 0)
    for (name, rights) in [("out/2025", 0o775), ("out/2025/index.html", 0o664), ("out/2025/data", 0o775)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: workspace.path(name))
      #expect(attributes[.posixPermissions] as? Int == rights, "\(name)")
    }
  }

  @Test func runJSONNamesTheCommit() throws {
    try run()
    #expect(try index().contains(#/"commit": ("[0-9a-z-]+\+?"|null)/#))
  }
}
