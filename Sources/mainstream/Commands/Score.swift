import ArgumentParser
import Pipeline
import Reporting
import Words

/// Rates a year, optionally with edited indicators or under another framework version.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: help("score"), discussion: help("score-examples"))

  @Option(help: ArgumentHelp(help("run-submissions"), valueName: "dir"))
  var submissions: [String]

  @Option(help: ArgumentHelp(help("score-year")))
  var year: Int

  @Option(help: ArgumentHelp(help("score-with"), valueName: "file"))
  var with: [String] = []

  @Option(help: ArgumentHelp(help("score-framework")))
  var framework: String?

  @Option(help: ArgumentHelp(help("score-format")))
  var format: Format = .text

  @OptionGroup var speakers: SpeakerOptions

  @OptionGroup var definitions: DefinitionOptions

  /// The forms in which ratings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  func run() throws {
    try Failure.reported { words in
      var output = StandardOutput()
      output.write(with.isEmpty ? try rated(words) : try rescored(words))
      output.flush()
    }
  }

  private func rated(_ words: Catalogue) throws -> String {
    let rated = try YearRating(
      submissions, indicators: definitions.folder, year: year, framework: framework, entities: speakers.entity,
      folderIsEntity: speakers.folderIsEntity
    ).rated
    return switch format {
    case .text: RatedYearText(words: words).text(rated)
    case .json: RatedYearTable(rated).json
    case .csv: RatedYearTable(rated).csv
    }
  }

  private func rescored(_ words: Catalogue) throws -> String {
    var request = RescoringRequest(
      submissions: submissions, indicators: definitions.folder, year: year, framework: framework, with: with)
    (request.entities, request.folderIsEntity) = (speakers.entity, speakers.folderIsEntity)
    let rescoring = try request.rescoring()
    return switch format {
    case .text: RescoringText(words: words).text(rescoring, with: with)
    case .json: RescoringTable(rescoring).json
    case .csv: RescoringTable(rescoring).csv
    }
  }
}
