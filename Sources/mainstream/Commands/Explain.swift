import ArgumentParser
import Model
import Pipeline
import Reporting

/// Explains how a rating was reached.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: help("explain"), discussion: help("explain-examples"))

  @Argument(help: ArgumentHelp(help("explain-entity")))
  var entity: String

  @Argument(help: ArgumentHelp(help("explain-indicator")))
  var indicator: String

  @Option(help: ArgumentHelp(help("explain-year")))
  var year: Int

  @Option(help: ArgumentHelp(help("run-submissions"), valueName: "dir"))
  var submissions: [String]

  @Option(help: ArgumentHelp(help("explain-framework")))
  var framework: String?

  @Flag(help: ArgumentHelp(help("json-tree")))
  var json = false

  @OptionGroup var speakers: SpeakerOptions

  @OptionGroup var definitions: DefinitionOptions

  func run() throws {
    try Failure.reported { words in
      let explanation = try RatingExplanation(
        entity: entity, indicator: indicator, year: year, framework: framework, submissions: submissions,
        indicators: definitions.folder, speakers: speakers.entity, folderIsEntity: speakers.folderIsEntity)
      var output = StandardOutput()
      output.write(json ? ExplanationJSON(explanation).text : ExplanationText(words: words).text(explanation))
      output.flush()
    }
  }
}
