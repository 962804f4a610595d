import ArgumentParser
import Model
import Pipeline
import Words

/// Looks at the definitions of frameworks and indicators.
struct Indicators: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: help("indicators"), discussion: help("indicators-examples"),
    subcommands: [List.self, Show.self, Check.self, New.self, Diff.self, Schema.self])

  /// Lists all indicators of all frameworks.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: help("indicators-list"))

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported {
        var output = StandardOutput()
        for framework in try DefinitionCheck.read(definitions.folder).frameworks {
          output.write(IndicatorPrinter(framework: framework, words: words).list())
        }
        output.flush()
      }
    }
  }

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
      try Failure.reported {
        let framework = try definitions.framework(framework)
        guard let position = framework.position(ofIndicator: number) else {
          throw Failure(words.say("unknown-indicator", ["name": .text(number), "framework": .text(framework.title)]))
        }
        var output = StandardOutput()
        output.write(
          IndicatorText(words: words, framework: framework, indicator: framework.indicators[position]).text)
        output.flush()
      }
    }
  }

  /// Checks all definitions.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: help("indicators-check"))

    @Flag(help: ArgumentHelp(help("json")))
    var json = false

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported {
        var output = StandardOutput()
        let result = DefinitionCheck.run(definitions.folder)
        if json {
          for finding in result.findings { output.line(FindingPrinter.json(finding, words: words)) }
        } else {
          output.write(FindingPrinter.text(result.findings, words: words))
          output.line(words.say("indicators-check-summary", result.counts.mapValues(WordValue.count)))
        }
        output.flush()
        if SeverityCounts(result.findings).hasErrors { throw Exit.findings }
      }
    }
  }
}
