import ArgumentParser
import Pipeline

/// The command line: one file a command, each no more than options, one call and an exit code.
///
/// Every command states its name: the parser takes longer to work names out of types than for all else that it does.
@main
struct Mainstream: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mainstream", abstract: help("overview"), discussion: help("examples"),
    version: ProgramVersion.text,
    subcommands: [
      Run.self, Check.self, Explain.self, Score.self, Trace.self, Verify.self, Inspect.self, Indicators.self,
      Schema.self,
    ])
}

/// The exit codes, as the README lists them; wrong usage has the parser's own 64.
enum Exit {
  /// Done, with findings of severity error or blocker.
  static let findings = ExitCode(1)
  /// Could not run.
  static let failed = ExitCode(2)
}

/// What all commands that need definitions are told.
struct DefinitionOptions: ParsableArguments {
  @Option(name: .customLong("indicators"), help: ArgumentHelp(help("indicators-option"), valueName: "dir"))
  var folder = "Indicators"
}
