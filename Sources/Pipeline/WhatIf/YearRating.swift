import Frameworks
import Model
import Scoring

/// Rates all submissions of one year under one framework.
package struct YearRating {
  let folders: [String]
  let definitions: Definitions
  /// Who may report on whom.
  let speakers: SpeakerRules
  let framework: Framework
  let year: Int
  /// The submissions, in the order of `entities.csv`.
  let submissions: [Submission]
  /// The scorecards, in the same order.
  let cards: [Scorecard]

  /// The ratings only.
  package var rated: RatedYear { RatedYear(framework: framework, year: year, cards: cards) }

  /// - Parameters:
  ///   - framework: the id of a framework; nil for the framework under which entities are expected to report.
  ///   - entities: codes or names of the entities that files may report on; empty for all.
  ///   - folderIsEntity: whether a file may report only on the entity that its folder is named after.
  package init(
    _ folders: [String], indicators: String, year: Int, framework id: String?, entities: [String] = [],
    folderIsEntity: Bool = false
  ) throws {
    let definitions = try DefinitionsFolder.read(indicators)
    try self.init(
      folders, definitions: definitions, year: year, framework: id,
      speakers: SpeakerRules(entities: entities, folderIsEntity: folderIsEntity, of: definitions.entities))
  }

  init(
    _ folders: [String], definitions: Definitions, year: Int, framework id: String?, speakers: SpeakerRules
  ) throws {
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
    let intake = try SubmissionIntake.read(folders: folders, definitions: definitions, speakers: speakers)
    let submissions = intake.submissions
      .filter { $0.key.year == year && $0.key.framework == framework.id }
      .filter { definitions.entities[code: $0.key.entity]?.isCounted ?? false }
      .sorted { (order[$0.key.entity] ?? .max) < (order[$1.key.entity] ?? .max) }
    self.folders = folders
    self.definitions = definitions
    self.speakers = speakers
    self.framework = framework
    self.year = year
    self.submissions = submissions
    let scoring = YearlyScoring(definitions: definitions, among: intake.submissions, isComplete: true)
    cards = scoring.scorecards(of: submissions).cards
  }
}
