import ArgumentParser
import Logging
import Model
import Pipeline
import Reporting
import Words

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

  @Option(help: ArgumentHelp(help("run-as-of"), valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Option(help: ArgumentHelp(help("run-text"), valueName: "dir"))
  var text: String?

  @Flag(help: ArgumentHelp(help("run-strict")))
  var strict = false

  @Option(help: ArgumentHelp(help("run-keep"), valueName: "n"))
  var keep = 0

  @Flag(help: ArgumentHelp(help("run-allow-fewer")))
  var allowFewer = false

  @OptionGroup var speakers: SpeakerOptions

  @OptionGroup var definitions: DefinitionOptions

  @Flag(name: .shortAndLong, help: ArgumentHelp(help("verbose")))
  var verbose = false

  func validate() throws {
    guard (1900...9999).contains(year) else { throw ValidationError(saying: "usage-year", ["year": .number(year)]) }
    if let date, CalendarDate(strictly: date) == nil {
      throw ValidationError(saying: "usage-date", ["date": .text(date)])
    }
    if let asOf, CalendarDate(strictly: asOf) == nil {
      throw ValidationError(saying: "usage-as-of", ["date": .text(asOf)])
    }
    guard (0...1000).contains(keep) else { throw ValidationError(saying: "usage-keep", ["keep": .number(keep)]) }
    guard !strict || text != nil else { throw ValidationError(saying: "usage-strict") }
    guard !submissions.isEmpty else { throw ValidationError(saying: "usage-submissions") }
  }

  func run() throws {
    try Failure.reported { words in
      let progress = ProgressLine(words: words)
      defer { progress?.wipe() }
      var run = AnnualRun(submissions: submissions, indicators: definitions.folder, year: year, output: output)
      run.release = Release(name: release, date: date.flatMap { CalendarDate(strictly: $0) }, note: note)
      run.replaces = replaces
      run.asOf = asOf.flatMap { CalendarDate(strictly: $0) }
      run.keep = keep
      run.allowsFewer = allowFewer
      run.text = text
      run.isStrict = strict
      run.entities = speakers.entity
      run.folderIsEntity = speakers.folderIsEntity
      run.progress = progress.map { line in { line.show($0, read: $1, size: $2) } }
      let outcome = try run.run(words: words, logger: Log.make(verbose: verbose))
      progress?.wipe()
      for finding in outcome.analystTextFindings { StandardError.line(words.line(finding)) }
      if let line = line(outcome, words) { StandardError.line(line) }
      if outcome.hasErrors { throw Exit.findings }
    }
  }

  /// What is printed: nothing unless something has changed.
  private func line(_ outcome: AnnualRun.Outcome, _ words: Catalogue) -> String? {
    guard !outcome.isUnchanged else { return nil }
    let leftOut = LeftOutLine(words: words).text(outcome.leftOut, year: year)
    let command = CheckCommandLine(submissions: submissions, indicators: definitions.folder, speakers: speakers).text
    let line = RunLine(words: words)
    guard let changes = outcome.changes else {
      return line.text(
        firstReport: outcome.folder, findings: outcome.findings, leftOut: leftOut, command: command)
    }
    return line.text(
      changes, in: outcome.folder, findings: outcome.findings, leftOut: leftOut, command: command)
  }
}
