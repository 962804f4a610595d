import Frameworks
import Model

extension RatingExplanation {
  /// Reads the submissions in `folders` and rates the one that is asked for.
  ///
  /// - Throws: `RunError` where there is nothing to explain.
  package init(
    entity name: String, indicator number: String, year: Int, framework id: String?, submissions folders: [String],
    indicators: String
  ) throws {
    let definitions = try DefinitionsFolder.read(indicators)
    guard let entity = definitions.entities.recognise(name).flatMap({ definitions.entities.current($0.code) }) else {
      throw RunError.entityUnknown(
        name, suggestion: FoldedText.nearest(to: name, among: definitions.entities.entities.map(\.code)))
    }
    if let id, definitions.framework(id) == nil {
      throw RunError.frameworkUnknown(id, known: definitions.frameworks.map(\.id))
    }
    let inForce = definitions.frameworks(in: year).filter { id == nil || $0.id == id }
    if let named = id.flatMap(definitions.framework), inForce.isEmpty {
      throw RunError.frameworkNotInForce(named.title, year: year)
    }
    guard let framework = inForce.first(where: { $0.position(ofIndicator: number) != nil }) ?? inForce.first else {
      throw RunError.noFrameworkInForce(year: year)
    }
    guard let position = framework.position(ofIndicator: number) else {
      throw RunError.indicatorUnknown(number, framework: framework.title)
    }
    let intake = try SubmissionIntake.read(folders: folders, definitions: definitions)
    let scoring = YearlyScoring(
      definitions: definitions, among: intake.submissions, isComplete: true, tracedYear: year)
    let key = SubmissionKey(framework: framework.id, year: year, entity: entity.code)
    let submission = intake.submissions.filter { $0.key == key }
    guard let card = scoring.scorecards(of: submission).cards.first else {
      throw RunError.noSubmission(entity: entity.code, year: year)
    }
    self.init(
      entity: entity, framework: framework, year: year, indicator: framework.indicators[position],
      rating: card.ratings[position])
  }
}
