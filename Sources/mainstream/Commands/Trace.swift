import ArgumentParser
import Pipeline

/// Lists the rows from which a figure was calculated.
struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: help("trace"), discussion: help("trace-examples"))

  @Argument(help: ArgumentHelp(help("trace-id")))
  var figure: String

  @Option(help: ArgumentHelp(help("trace-report"), valueName: "dir"))
  var report: String?

  @Option(help: ArgumentHelp(help("run-submissions"), valueName: "dir"))
  var submissions: [String] = []

  @Option(help: ArgumentHelp(help("run-year")))
  var year: Int?

  @Option(help: ArgumentHelp(help("trace-format")))
  var format = FigureFormat.text

  @OptionGroup var speakers: SpeakerOptions

  @OptionGroup var definitions: DefinitionOptions

  func validate() throws {
    guard (report == nil) != (submissions.isEmpty || year == nil) else {
      throw ValidationError(saying: "usage-trace-source")
    }
  }

  func run() throws {
    try Failure.reported { words in
      let trace =
        if let report {
          try TraceRun.trace(figure, report: report)
        } else {
          try TraceRun.trace(
            figure, submissions: submissions, year: year ?? 0, indicators: definitions.folder,
            entities: speakers.entity, folderIsEntity: speakers.folderIsEntity)
        }
      var output = StandardOutput()
      output.write(format == .json ? trace.json : trace.text(words))
      output.flush()
      if !trace.differences.isEmpty { throw Exit.findings }
    }
  }
}

/// The forms in which traces and verifications are printed.
enum FigureFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
