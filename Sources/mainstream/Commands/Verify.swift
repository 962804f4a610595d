import ArgumentParser
import Pipeline

/// Reproduces a published report and lists the differences.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: help("verify"), discussion: help("verify-examples"))

  @Argument(help: ArgumentHelp(help("verify-folder")))
  var folder: String

  @Option(help: ArgumentHelp(help("verify-submissions"), valueName: "dir"))
  var submissions: [String] = []

  @Option(help: ArgumentHelp(help("verify-replaces"), valueName: "dir"))
  var replaces: String?

  @Option(help: ArgumentHelp(help("run-text"), valueName: "dir"))
  var text: String?

  @Option(help: ArgumentHelp(help("trace-format")))
  var format = FigureFormat.text

  @OptionGroup var definitions: DefinitionOptions

  @Flag(name: .shortAndLong, help: ArgumentHelp(help("verbose")))
  var verbose = false

  func run() throws {
    try Failure.reported { words in
      var run = AnnualRun(submissions: submissions, indicators: definitions.folder, year: 0, output: "")
      run.replaces = replaces
      run.text = text
      let verification = try VerifyRun(folder: folder, as: run).verification(
        words: words, logger: Log.make(verbose: verbose))
      var output = StandardOutput()
      output.write(format == .json ? verification.json : verification.text(words))
      output.flush()
      if !verification.differences.isEmpty, !verification.differsInWordingOnly { throw Exit.findings }
    }
  }
}
