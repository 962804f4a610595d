import ArgumentParser
import Model
import Pipeline
import Reporting
import Words

extension Indicators {
  /// Shows one indicator, or recommendations, in sentences.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: help("indicators-show"), discussion: help("indicators-show-examples"))

    @Argument(help: ArgumentHelp(help("indicators-subject")))
    var subject: String

    @Argument(help: ArgumentHelp(help("indicators-number")))
    var number: String?

    @OptionGroup var definitions: DefinitionOptions

    /// The word that stands for the register of recommendations.
    private static let register = "recommendations"

    func run() throws {
      try Failure.reported { words in
        let read = try DefinitionCheck.read(definitions.folder)
        var output = StandardOutput()
        output.write(try text(read, words))
        output.flush()
      }
    }

    private func text(_ read: Definitions, _ words: Catalogue) throws -> String {
      if subject == Self.register { return try register(read, words) }
      if let framework = read.framework(subject) {
        guard let number else { return FrameworkText.text(framework, words: words) }
        let indicator = try DefinitionCheck.indicator(number, of: framework)
        return IndicatorText(words: words, framework: framework, indicator: indicator).text
      }
      if number != nil { throw RunError.frameworkUnknown(subject, known: read.frameworks.map(\.id)) }
      return try recommendation(subject, read, words)
    }

    private func register(_ read: Definitions, _ words: Catalogue) throws -> String {
      let text = RegisterText(words: words, register: read.recommendations)
      guard let number else { return text.recommendations() }
      if read.recommendations.body(number) != nil { return text.recommendations(of: number) }
      return try recommendation(number, read, words)
    }

    private func recommendation(_ id: String, _ read: Definitions, _ words: Catalogue) throws -> String {
      RecommendationText(
        words: words, definitions: read, recommendation: try DefinitionCheck.recommendation(id, of: read)
      ).text
    }
  }
}
