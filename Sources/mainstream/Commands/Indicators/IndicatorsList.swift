import ArgumentParser
import Pipeline
import Reporting

extension Indicators {
  /// Lists all indicators of all frameworks.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: help("indicators-list"))

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported { words in
        var output = StandardOutput()
        for framework in try DefinitionCheck.read(definitions.folder).frameworks {
          output.write(FrameworkText.text(framework, words: words))
        }
        output.flush()
      }
    }
  }
}
