import ArgumentParser
import Model
import Pipeline
import Reporting

extension Indicators {
  /// Checks all definitions.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: help("indicators-check"))

    @Flag(help: ArgumentHelp(help("json")))
    var json = false

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported { words in
        var output = StandardOutput()
        let result = DefinitionCheck.run(definitions.folder)
        output.write(
          json
            ? FindingJSON.lines(result.findings, words: words) : DefinitionCheckText.text(result, words: words))
        output.flush()
        if SeverityCounts(result.findings).hasErrors { throw Exit.findings }
      }
    }
  }
}
