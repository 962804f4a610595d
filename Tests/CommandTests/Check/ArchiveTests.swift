import Foundation
import TestFolders
import Testing

/// Tests archives on the command line and in reports.
@Suite struct ArchiveTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  /// Packs `tables` of EXW into a compressed archive with Python's zipfile module.
  private func pack(_ archive: String, _ tables: [String], below folder: String = "") throws {
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sys.argv[3:]: archive.write("Samples/agencies/exw/" + name, sys.argv[2] + name)
      """
    let outcome = try Program.launch(
      "/usr/bin/env", ["python3", "-c", script, workspace.path(archive), folder] + tables, in: Package.root)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func checkGivesTheSameForAnArchiveAndItsFolder() throws {
    try pack("exw.zip", ["ratings.csv", "answers.csv", "actions.csv", "work.csv", "rates.csv"], below: "exw/")
    let packed = try Program.run("check", workspace.path("exw.zip"))
    #expect(packed.exitCode == 0)
    #expect(packed.output == (try Program.run("check", "Samples/agencies/exw").output))
    #expect(workspace.names() == ["exw.zip"])
  }

  @Test func aFindingShowsArchiveEntryAndLine() throws {
    let sample = "Samples/broken/table-in-archive.zip"
    let outcome = try Program.run("check", sample, "--json")
    #expect(outcome.exitCode == 1)
    let finding = try JSONLine(try #require(outcome.outputLines.first))
    #expect(finding.text("file") == "\(sample)/exw/ratings.csv")
    #expect(finding.number("line") == 2)
  }

  @Test func inspectShowsTheFieldsOfAllFilesInAnArchive() throws {
    try pack("exw.zip", ["ratings.csv", "actions.csv"])
    let fields = try Program.run("inspect", workspace.path("exw.zip"), "--json").outputLines.map { try JSONLine($0) }
    #expect(Set(fields.compactMap { $0.text("table") }) == ["ratings", "actions"])
    #expect(
      Set(fields.compactMap { $0.text("file") })
        == Set(["ratings.csv", "actions.csv"].map { "\(workspace.path("exw.zip"))/\($0)" }))
  }

  @Test func runReadsArchivesInFoldersAndRecordsTheirFingerprints() throws {
    try workspace.write("in/note.txt", "x")
    try pack("in/exw.zip", ["ratings.csv", "answers.csv", "actions.csv"])
    let outcome = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path("out"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let data = Data(try workspace.read("out/2025/run.json").utf8)
    let run = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let inputs = try #require(run["inputs"] as? [[String: Any]])
    #expect(
      inputs.map { $0["path"] as? String } == ["actions", "answers", "ratings"].map { "exw.zip/\($0).csv" })
    let digest = try Program.launch("/usr/bin/sha256sum", [workspace.path("in/exw.zip")], in: Package.root).output
    for input in inputs { #expect(digest.hasPrefix(input["archive_sha256"] as? String ?? "–")) }
    #expect(try workspace.read("out/2025/data/ratings.csv").contains("exw.zip/ratings.csv"))
  }

  @Test func samplesEqualTheOutputOfTheirScript() throws {
    let outcome = try Program.launch(
      "/usr/bin/env", ["python3", "Samples/broken-archives.py", workspace.url.path], in: Package.root)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(workspace.names().count > 20)
    for name in workspace.names() {
      let sample = Package.root.appendingPathComponent("Samples/broken/\(name)")
      #expect(
        try Data(contentsOf: workspace.url.appendingPathComponent(name)) == Data(contentsOf: sample), "\(name)")
    }
  }
}
