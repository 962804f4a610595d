import ArgumentParser
import Pipeline
import Words

extension Indicators {
  /// Shows one indicator in sentences.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: help("indicators-show"), discussion: help("indicators-show-examples"))

    @Argument(help: ArgumentHelp(help("indicators-framework")))
    var framework: String

    @Argument(help: ArgumentHelp(help("indicators-number")))
    var number: String

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported { words in
        let (framework, indicator) = try DefinitionCheck.indicator(number, of: self.framework, in: definitions.folder)
        var output = StandardOutput()
        output.write(IndicatorText(words: words, framework: framework, indicator: indicator).text)
        output.flush()
      }
    }
  }
}
