import ArgumentParser
import Model
import Pipeline
import Reporting

/// Writes the form that an entity fills in.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: help("template"), discussion: help("template-examples"))

  @Option(help: ArgumentHelp(help("template-entity"), valueName: "code"))
  var entity: String

  @Option(help: ArgumentHelp(help("template-year")))
  var year: Int

  @Option(help: ArgumentHelp(help("template-framework"), valueName: "id"))
  var framework: String?

  @Option(help: ArgumentHelp(help("template-format"), valueName: "format"))
  var format: Format = .xlsx

  @Option(help: ArgumentHelp(help("template-last-year"), valueName: "file"))
  var lastYear: String?

  @Option(help: ArgumentHelp(help("template-output"), valueName: "path"))
  var output: String

  @OptionGroup var definitions: DefinitionOptions

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case xlsx, csv, xml

    fileprivate var format: SubmissionTemplate.Format {
      switch self {
      case .xlsx: .xlsx
      case .csv: .csv
      case .xml: .xml
      }
    }
  }

  func run() throws {
    try Failure.reported { words in
      let run = TemplateRun(
        entity: entity, year: year, framework: framework, format: format.format, lastYear: lastYear,
        indicators: definitions.folder)
      let outcome = try run.write(to: output, words: words)
      for finding in outcome.findings { StandardError.line(words.line(finding)) }
      var standard = StandardOutput()
      standard.line(TemplateText(words: words).text(outcome.questionCount, outcome.ruledCount, of: outcome.framework))
      standard.line(TemplateText(words: words).place(outcome.path, of: outcome.entity))
      standard.flush()
      if SeverityCounts(outcome.findings).hasErrors { throw Exit.findings }
    }
  }
}
