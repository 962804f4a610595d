import ArgumentParser
import Pipeline

/// The command line.
///
/// Each command has its own file, with only its options, one call and an exit code.
///
/// Every command sets `commandName` explicitly: deriving the names from the types takes the argument parser longer than
/// everything else it does.
@main
struct Mainstream: ParsableCommand {
  static func main() {
    StandardOutput.reportsFailureAtExit()
    main(ProgramArguments.list)
  }

  static let configuration = CommandConfiguration(
    commandName: "mainstream", abstract: help("overview"), discussion: help("examples"),
    version: ProgramVersion.text,
    subcommands: [
      Run.self, Check.self, Explain.self, Score.self, Trace.self, Verify.self, Initiatives.self, Template.self,
      Inspect.self,
      Indicators.self, Schema.self, Manual.self,
    ])
}

/// The exit codes listed in the README.
///
/// Wrong usage ends with the argument parser's exit code 64.
enum Exit {
  /// The command finished, with findings of severity error or blocker.
  static let findings = ExitCode(1)
  /// The command could not run.
  static let failed = ExitCode(2)
}

/// The option shared by all commands that read definitions.
struct DefinitionOptions: ParsableArguments {
  @Option(name: .customLong("indicators"), help: ArgumentHelp(help("indicators-option"), valueName: "dir"))
  var folder = "Indicators"
}

/// The options that restrict which entities a file may report on.
///
/// Commands that read the submissions of several entities share them.
struct SpeakerOptions: ParsableArguments {
  @Option(help: ArgumentHelp(help("entity-option"), valueName: "code"))
  var entity: [String] = []

  @Flag(help: ArgumentHelp(help("folder-is-entity")))
  var folderIsEntity = false
}
