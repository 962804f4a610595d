import ArgumentParser
import Pipeline
import Reporting
import Words

extension Indicators {
  /// Lists all indicators of all frameworks, and the bodies that make recommendations.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: help("indicators-list"))

    @OptionGroup var definitions: DefinitionOptions

    func run() throws {
      try Failure.reported { words in
        var output = StandardOutput()
        let read = try DefinitionCheck.read(definitions.folder)
        for framework in read.frameworks { output.write(FrameworkText.text(framework, words: words)) }
        output.write(RegisterText(words: words, register: read.recommendations).bodies)
        output.flush()
      }
    }
  }
}
