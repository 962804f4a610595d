import ArgumentParser
import Pipeline

/// Prints a machine-readable schema of submissions.
struct Schema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: help("schema"), discussion: help("schema-examples"))

  /// The schema languages that can be printed.
  enum Form: EnumerableFlag {
    case xsd

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .xsd: ArgumentHelp(mainstream.help("schema-xsd"))
      }
    }
  }

  @Flag var form: Form

  @OptionGroup var definitions: DefinitionOptions

  func run() throws {
    try Failure.reported { words in
      var output = StandardOutput()
      switch form {
      case .xsd: output.write(try SubmissionFormat.xmlSchema(indicators: definitions.folder, words: words))
      }
      output.flush()
    }
  }
}
