import ArgumentParser
import Model
import Pipeline
import Reporting

/// Prepares an annual session of the network, and the frame of its report.
struct Session: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session", abstract: help("session"), discussion: help("session-examples"),
    subcommands: [Before.self, After.self])

  /// Writes the briefing pack.
  struct Before: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "before", abstract: help("session-before"))

    @OptionGroup var options: SessionOptions

    func run() throws { try options.write(.before) }
  }

  /// Writes the frame of the report.
  struct After: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "after", abstract: help("session-after"))

    @OptionGroup var options: SessionOptions

    func run() throws { try options.write(.after) }
  }
}

/// The options that both subcommands of `session` have.
struct SessionOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help("session-year")))
  var year: Int

  @Option(help: ArgumentHelp(help("session-submissions"), valueName: "dir"))
  var submissions: [String]

  @Option(help: ArgumentHelp(help("session-sessions"), valueName: "dir"))
  var sessions = "sessions"

  @Option(help: ArgumentHelp(help("session-audience"), valueName: "name"))
  var audience: SessionAudience = .everyone

  @Option(help: ArgumentHelp(help("session-output"), valueName: "dir"))
  var output: String

  @OptionGroup var definitions: DefinitionOptions

  func write(_ kind: SessionSite.Kind) throws {
    try Failure.reported { words in
      let progress = ProgressLine(words: words)
      defer { progress?.wipe() }
      var run = SessionRun(submissions: submissions, sessions: sessions, indicators: definitions.folder, year: year)
      run.audience = audience
      let show = progress.map { line in { line.show($0, read: $1, size: $2) } }
      let outcome = try run.write(kind, to: output, words: words, progress: show)
      progress?.wipe()
      StandardError.line(
        SessionText(words: words).text(
          outcome.briefing, outcome.findings, inputCount: outcome.inputCount, page: outcome.page))
      if SeverityCounts(outcome.findings).hasErrors { throw Exit.findings }
    }
  }
}

extension SessionAudience: ExpressibleByArgument {}
