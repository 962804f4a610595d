import ArgumentParser
import Pipeline
import Reporting
import Words

extension Indicators {
  /// Shows what changed between two folders of definitions.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: help("indicators-diff"), discussion: help("indicators-diff-examples"))

    @Argument(help: ArgumentHelp(help("indicators-diff-old"), valueName: "old-dir"))
    var old: String

    @Argument(help: ArgumentHelp(help("indicators-diff-new"), valueName: "new-dir"))
    var new: String

    @Flag(help: ArgumentHelp(help("json")))
    var json = false

    func run() throws {
      try Failure.reported { words in
        let changes = try DefinitionCheck.changes(from: old, to: new)
        let said = ChangeWords(
          words: words, before: try DefinitionCheck.read(old).frameworks,
          after: try DefinitionCheck.read(new).frameworks)
        var output = StandardOutput()
        output.write(json ? DefinitionChangeJSON.lines(changes, said: said) : said.text(changes))
        output.flush()
      }
    }
  }
}
