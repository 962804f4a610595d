import ArgumentParser
import Pipeline

extension Indicators {
  /// Writes a new indicator file to fill in.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: help("indicators-new"), discussion: help("indicators-new-examples"))

    @Argument(help: ArgumentHelp(help("indicators-framework")))
    var framework: String

    @Argument(help: ArgumentHelp(help("indicators-new-number")))
    var number: String

    @Argument(help: ArgumentHelp(help("indicators-new-title")))
    var title: String

    @Option(help: ArgumentHelp(help("indicators-new-output"), valueName: "file"))
    var output: String?

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported { words in
        let text = try NewIndicator.text(
          number: number, title: title, framework: framework, indicators: definitions.folder, words: words)
        if let output { return try NewIndicator.write(text, to: output) }
        var standard = StandardOutput()
        standard.write(text)
        standard.flush()
      }
    }
  }
}
