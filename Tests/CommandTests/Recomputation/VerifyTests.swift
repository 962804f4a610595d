import Foundation
import Testing

/// Tests that a published report is made again and every difference is listed.
@Suite struct VerifyTests {
  private let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      "in/ratings.csv",
      ExampleSubmission.csv(
        rows: "EXW,2025,,6,meets,,,,,", "EXW,2025,,7,approaches,,,,,", "EXH,2025,,6,exceeds,,,,,"))
    try run("out")
  }

  private func run(_ output: String, _ more: String...) throws {
    let outcome = try Program.run(
      arguments: ["run", "--submissions", workspace.path("in"), "--year", "2025", "--output", workspace.path(output)]
        + more)
    #expect(outcome.exitCode <= 1, "\(outcome.errors)")
  }

  private func verify(_ more: String..., report: String = "out/2025") throws -> Program.Outcome {
    try Program.run(
      arguments: ["verify", workspace.path(report), "--submissions", workspace.path("in")] + more)
  }

  @Test func anUnchangedReportHasNoDifferences() throws {
    let outcome = try verify()
    #expect(outcome.exitCode == 0, "\(outcome.output)")
    #expect(outcome.output.wholeMatch(of: /No differences. Compared: [0-9,]+ figures in \d+ files\.\n/) != nil)
    #expect(outcome.errors.isEmpty)
  }

  @Test(arguments: [
    (
      "index.html", #"(data-figure="un-swap-3.0/2025/system/system/meets-or-exceeds">)67%"#, "$168%",
      "un-swap-3.0/2025/system/system/meets-or-exceeds: published 68%, recomputed 67%"
    ),
    (
      "index.html", #"(id="point-level">.*/number-meets-or-exceeds">)2(<.*</li>)"#, "$13$2",
      "un-swap-3.0/2025/system/system/number-meets-or-exceeds: published 3, recomputed 2"
    ),
    (
      "indicators/6.html", #"(id="now-heading"><span data-figure="un-swap-3.0/2025/indicator/6/meets-or-exceeds">)100"#,
      "$199", "un-swap-3.0/2025/indicator/6/meets-or-exceeds: published 99, recomputed 100"
    ),
    (
      "data/distributions.csv", "un-swap-3.0,2025,system,system,0,1,1,", "un-swap-3.0,2025,system,system,0,2,1,",
      "un-swap-3.0/2025/system/system/approaches: published 2, recomputed 1"
    ),
    (
      "data/figures.csv", "coverage/reported,2", "coverage/reported,3",
      "coverage/reported/value: published 3, recomputed 2"
    ),
    (
      "data/report.json", #""part": 2,"#, #""part": 3,"#,
      "distributions/un-swap-3.0/2025/system/system/meets_or_exceeds/part: published 3, recomputed 2"
    ),
    ("index.html", "<h1>", "<h1>x", "the text differs: published"),
    ("style.css", ":root", ":rooot", "the text differs"),
    ("data/findings.csv", "severity,code", "severity,codes", "data/findings.csv"),
  ])
  func aSingleChangeIsListed(_ file: String, _ old: String, _ new: String, _ words: String) throws {
    let text = try workspace.read("out/2025/\(file)")
    let changed = text.replacingOccurrences(
      of: old, with: new, options: old.hasPrefix("(") ? .regularExpression : [], range: nil)
    try #require(changed != text)
    try workspace.write("out/2025/\(file)", changed)
    let outcome = try verify()
    #expect(outcome.exitCode == 1)
    #expect(outcome.outputLines.contains { $0.hasPrefix(file) && $0.contains(words) }, "\(outcome.output)")
    #expect(outcome.outputLines.allSatisfy { $0.hasPrefix(file) || $0.contains("Compared:") }, "\(outcome.output)")
  }

  /// Sentences change from version to version; figures do not.
  @Test func wordsOfAnotherProgramAreNoDifference() throws {
    try workspace.replace("\"version\": \"0.", with: "\"version\": \"0.0.", in: "out/2025/run.json")
    try workspace.replace("<h1>", with: "<h1>x", in: "out/2025/index.html")
    let outcome = try verify()
    #expect(outcome.exitCode == 0, "\(outcome.output)")
    #expect(outcome.output.contains("All figures agree"))
    #expect(outcome.output.contains("the report was made by mainstream 0.0."))
    try workspace.replace(
      "un-swap-3.0,2025,system,system,0,1,1,", with: "un-swap-3.0,2025,system,system,0,2,1,",
      in: "out/2025/data/distributions.csv")
    let changed = try verify()
    #expect(changed.exitCode == 1)
    #expect(changed.output.contains("published 2, recomputed 1"))
  }

  @Test func aRemovedFigureIsListed() throws {
    let text = try workspace.read("out/2025/indicators/6.html")
    let mark = try #require(text.firstMatch(of: #/ data-figure="([^"]+)"/#))
    try workspace.write("out/2025/indicators/6.html", text.replacing(mark.0, with: ""))
    let outcome = try verify("--format", "json")
    #expect(outcome.exitCode == 1)
    let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let differences = try #require(json["differences"] as? [[String: Any]])
    #expect(json["agrees"] as? Bool == false)
    #expect(
      differences.contains {
        $0["kind"] as? String == "figure-missing" && $0["figure"] as? String == String(mark.1)
          && $0["file"] as? String == "indicators/6.html"
      })
  }

  @Test func removedAndAddedFilesAreListed() throws {
    try FileManager.default.removeItem(atPath: workspace.path("out/2025/facts.html"))
    try workspace.write("out/2025/notes/mine.txt", "x")
    try workspace.write("out/2025/data/mine.csv", "x")
    let outcome = try verify()
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.contains("facts.html: this file is missing.\n"))
    #expect(outcome.output.contains("notes: this folder does not belong to the report"))
    #expect(!outcome.output.contains("mine.txt"))
    #expect(outcome.output.contains("data/mine.csv: this file does not belong to the report.\n"))
  }

  @Test func differencesInInputsComeFirst() throws {
    try workspace.replace("6,meets", with: "6,exceeds", in: "in/ratings.csv")
    try workspace.write("in/more.csv", ExampleSubmission.csv(rows: "EXH,2025,,7,meets,,,,,"))
    let outcome = try verify()
    #expect(outcome.exitCode == 1)
    #expect(outcome.outputLines.first?.hasPrefix("ratings.csv: this file has changed since") == true)
    #expect(outcome.output.contains("more.csv: this file was not used for the report"))
    #expect(outcome.output.contains("un-swap-3.0/2025/indicator/6/exceeds: published 50%, recomputed 100%"))
    try FileManager.default.removeItem(atPath: workspace.path("in/ratings.csv"))
    #expect(try verify().outputLines.first?.contains("was not found") == true)
  }

  /// Inputs are searched for near the report and below the current folder.
  @Test func inputsAreFoundByContent() throws {
    let around = try Program.run("verify", workspace.path("out/2025"))
    #expect(around.exitCode == 0, "\(around.output)\(around.errors)")
    let elsewhere = try Workspace()
    try FileManager.default.createDirectory(atPath: elsewhere.path("a"), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: workspace.path("in"), toPath: elsewhere.path("a/b"))
    let verify = { (folder: URL) in
      try Program.run(
        "verify", self.workspace.path("out/2025"), "--indicators", Package.path("Indicators"), in: folder)
    }
    #expect(try verify(elsewhere.url).exitCode == 0)
    let lost = try verify(workspace.url)
    #expect(lost.exitCode == 2)
    #expect(lost.errors.contains("--submissions") && lost.errors.contains(workspace.path("out/2025")))
    try elsewhere.replace("6,meets", with: "6,exceeds", in: "a/b/ratings.csv")
    #expect(try verify(elsewhere.url).exitCode == 2)
  }

  /// The inputs are in several folders, each of which is found separately.
  @Test func severalFoldersOfInputsAreFound() throws {
    try workspace.write("more/exn.csv", ExampleSubmission.csv(rows: "EXN,2025,,6,exceeds,,,,,"))
    try run("both", "--submissions", workspace.path("more"))
    let outcome = try Program.run("verify", workspace.path("both/2025"))
    #expect(outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func hostileFilesDoNotCrashTheProgram() throws {
    for hostile in [
      "", "\u{0}", String(repeating: "<b>", count: 100_000), "<p " + String(repeating: "a ", count: 100_000) + ">",
      "<p data-figure=\"\u{1B}[31m\u{202E}\">1</p>",
    ] {
      try workspace.write("out/2025/index.html", hostile)
      try workspace.write("out/2025/data/figures.csv", hostile)
      try workspace.write("out/2025/data/report.json", String(repeating: "[", count: 100_000) + hostile)
      let outcome = try verify()
      #expect(outcome.exitCode == 1, "\(outcome.errors)")
      #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
      for file in ["index.html", "data/figures.csv", "data/report.json"] { #expect(outcome.output.contains(file)) }
    }
  }

  @Test func aReportThatReplacesAnotherIsVerifiedWithTheEarlierOne() throws {
    try run(
      "next", "--release", "1.1", "--date", "2026-03-08", "--note", "a = b", "--replaces", workspace.path("out/2025"))
    #expect(try verify("--replaces", workspace.path("out/2025"), report: "next/2025").exitCode == 0)
    let outcome = try verify(report: "next/2025")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("--replaces"))
  }

  @Test func aFolderThatIsNotAReportIsAnError() throws {
    let outcome = try verify(report: "in")
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors.contains("is not the folder of a report"))
    #expect(try Program.run("verify").exitCode == 64)
  }

  @Test func linksAreNamedAndNotFollowed() throws {
    let manager = FileManager.default
    try manager.removeItem(atPath: workspace.path("out/2025/facts.html"))
    for (link, target) in [
      ("out/2025/facts.html", "/dev/zero"), ("out/2025/old", ".."), ("out/2025/data/x", "nowhere"),
    ] {
      try manager.createSymbolicLink(atPath: workspace.path(link), withDestinationPath: target)
    }
    let outcome = try verify()
    #expect(outcome.exitCode == 1)
    for line in [
      "data/x: this is a symbolic link to nowhere", "facts.html: this is a symbolic link to /dev/zero", "old: this is",
    ] {
      #expect(outcome.outputLines.contains { $0.hasPrefix(line) }, "\(outcome.output)")
    }
    #expect(outcome.outputLines.count == 4)
  }

  /// The report of another year beside it, within it, in its place, and single files of it; two faults at once.
  @Test func whatBelongsToAnotherReportIsNamed() throws {
    try workspace.write("in/earlier.csv", ExampleSubmission.csv(rows: "EXW,2024,,6,missing,,,,,"))
    try run("next")
    let next = try Program.run(
      "run", "--submissions", workspace.path("in"), "--year", "2024", "--output", workspace.path("next"))
    #expect(next.exitCode <= 1)
    func copy(_ from: String, _ to: String) throws {
      try? FileManager.default.removeItem(atPath: workspace.path(to))
      try FileManager.default.copyItem(atPath: workspace.path(from), toPath: workspace.path(to))
    }
    try copy("next/2024/data/figures.csv", "next/2025/data/figures.csv")
    try copy("next/2025/indicators/6.html", "next/2025/indicators/7.html")
    try copy("next/2024", "next/2025/2024")
    let outcome = try verify(report: "next/2025")
    #expect(outcome.exitCode == 1)
    #expect(
      outcome.outputLines.dropLast() == [
        "2024: this folder is a report for 2024 and does not belong to this report; its files were not compared.",
        "data/figures.csv: this file is the one of the report in the folder 2024 beside this one.",
        "indicators/7.html: this file is a copy of indicators/6.html of the same report.",
      ])
    try copy("next/2024", "elsewhere/2025")
    let other = try verify(report: "elsewhere/2025")
    #expect(other.outputLines.first == "run.json: the report is for 2024, but its folder is named after 2025.")
    try copy("next/2025", "alone/2025")
    let alone = try verify(report: "alone/2025")
    #expect(
      alone.output.contains("data/figures.csv: the figures of this file go up to 2024, but those of this report"),
      "\(alone.output)")
  }
}
