import ArgumentParser
import Logging
import Model
import Pipeline
import Reporting

/// Writes the system-wide report of a year.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: help("run"), discussion: help("run-examples"))

  @Option(help: ArgumentHelp(help("run-submissions"), valueName: "dir"))
  var submissions: [String]

  @Option(help: ArgumentHelp(help("run-year")))
  var year: Int

  @Option(help: ArgumentHelp(help("run-output"), valueName: "dir"))
  var output: String

  @Option(help: ArgumentHelp(help("run-release"), valueName: "text"))
  var release: String?

  @Option(help: ArgumentHelp(help("run-date"), valueName: "yyyy-mm-dd"))
  var date: String?

  @Option(help: ArgumentHelp(help("run-note"), valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp(help("run-replaces"), valueName: "dir"))
  var replaces: String?

  @Option(help: ArgumentHelp(help("run-text"), valueName: "dir"))
  var text: String?

  @OptionGroup var speakers: SpeakerOptions

  @OptionGroup var definitions: DefinitionOptions

  @Flag(name: .shortAndLong, help: ArgumentHelp(help("verbose")))
  var verbose = false

  func validate() throws {
    guard (1900...9999).contains(year) else { throw ValidationError(saying: "usage-year", ["year": .number(year)]) }
    if let date, CalendarDate(strictly: date) == nil {
      throw ValidationError(saying: "usage-date", ["date": .text(date)])
    }
    guard !submissions.isEmpty else { throw ValidationError(saying: "usage-submissions") }
  }

  func run() throws {
    try Failure.reported { words in
      let progress = ProgressLine(words: words)
      defer { progress?.wipe() }
      var run = AnnualRun(submissions: submissions, indicators: definitions.folder, year: year, output: output)
      run.release = Release(name: release, date: date.flatMap { CalendarDate(strictly: $0) }, note: note)
      run.replaces = replaces
      run.text = text
      run.entities = speakers.entity
      run.folderIsEntity = speakers.folderIsEntity
      run.progress = progress.map { line in { line.show($0, read: $1, size: $2) } }
      let outcome = try run.run(words: words, logger: Log.make(verbose: verbose))
      progress?.wipe()
      for finding in outcome.analystTextFindings { StandardError.line(words.line(finding)) }
      let leftOut = LeftOutLine(words: words).text(outcome.leftOut, year: year)
      let counts = SeverityCounts(outcome.findings)
      guard counts.hasErrors else {
        if let leftOut { StandardError.line(leftOut) }
        return
      }
      StandardError.line(
        words.say(
          leftOut == nil ? "run-done-with-findings" : "run-done-with-findings-left-out",
          [
            "folder": .text(outcome.folder), "counts": .text(words.words(for: counts)), "more": .text(leftOut ?? ""),
          ]))
      throw Exit.findings
    }
  }
}
