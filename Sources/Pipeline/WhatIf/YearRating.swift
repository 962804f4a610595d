import Frameworks
import Model
import Scoring

/// Rates all submissions of one year under one framework.
package struct YearRating {
  let folders: [String]
  let definitions: Definitions
  let framework: Framework
  let year: Int
  /// The submissions, in the order of `entities.csv`.
  let submissions: [Submission]
  /// The scorecards, in the same order.
  let cards: [Scorecard]

  /// The ratings only.
  package var rated: RatedYear { RatedYear(framework: framework, year: year, cards: cards) }

  /// - Parameter framework: the id of a framework; nil for the framework under which entities are expected to report.
  package init(_ folders: [String], indicators: String, year: Int, framework id: String?) throws {
    try self.init(folders, definitions: try DefinitionsFolder.read(indicators), year: year, framework: id)
  }

  init(_ folders: [String], definitions: Definitions, year: Int, framework id: String?) throws {
    if let id, definitions.framework(id) == nil {
      throw RunError.frameworkUnknown(id, known: definitions.frameworks.map(\.id))
    }
    guard let framework = id.flatMap(definitions.framework) ?? definitions.assumedFramework(in: year) else {
      throw RunError.noFrameworkInForce(year: year)
    }
    guard framework.years.contains(year) else {
      throw RunError.frameworkNotInForce(framework.title, year: year)
    }
    let order = Dictionary(
      definitions.entities.entities.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let intake = try SubmissionIntake.read(folders: folders, definitions: definitions)
    let submissions = intake.submissions
      .filter { $0.key.year == year && $0.key.framework == framework.id }
      .filter { definitions.entities[code: $0.key.entity]?.isCounted ?? false }
      .sorted { (order[$0.key.entity] ?? .max) < (order[$1.key.entity] ?? .max) }
    self.folders = folders
    self.definitions = definitions
    self.framework = framework
    self.year = year
    self.submissions = submissions
    let scoring = YearlyScoring(definitions: definitions, among: intake.submissions, isComplete: true)
    cards = scoring.scorecards(of: submissions).cards
  }
}
