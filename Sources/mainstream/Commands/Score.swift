import ArgumentParser
import Pipeline

/// Rates a year, and what it would be under edited indicators or another version.
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

  @OptionGroup var definitions: DefinitionOptions

  /// The forms in which ratings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  func run() throws {
    try Failure.reported {
      var output = StandardOutput()
      if with.isEmpty {
        let rating = try YearRating(submissions, indicators: definitions.folder, year: year, framework: framework)
        switch format {
        case .text: output.write(rating.text(words))
        case .json: output.write(rating.json)
        case .csv: output.write(rating.csv)
        }
      } else {
        let rescoring = try RescoringRequest(
          submissions: submissions, indicators: definitions.folder, year: year, framework: framework, with: with
        ).rescoring()
        switch format {
        case .text: output.write(rescoring.text(words, with: with))
        case .json: output.write(rescoring.json)
        case .csv: output.write(rescoring.csv)
        }
      }
      output.flush()
    }
  }
}
