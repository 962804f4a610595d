import Frameworks
import Model
import Scoring

extension RatingExplanation {
  /// Reads the submissions in `folders` and rates the requested one.
  ///
  /// - Parameters:
  ///   - speakers: codes or names of the entities that files may report on; empty for all.
  ///   - folderIsEntity: whether a file may report only on the entity that its folder is named after.
  /// - Throws: `RunError` if there is nothing to explain.
  package init(
    entity name: String, indicator number: String, year: Int, framework id: String?, submissions folders: [String],
    indicators: String, speakers: [String] = [], folderIsEntity: Bool = false
  ) throws {
    let definitions = try DefinitionsFolder.read(indicators)
    let entity = try definitions.entity(named: name)
    let (framework, position) = try definitions.framework(id, asking: number, in: year)
    let intake = try SubmissionIntake.read(
      folders: folders, definitions: definitions,
      speakers: SpeakerRules(entities: speakers, folderIsEntity: folderIsEntity, of: definitions.entities))
    let scoring = YearlyScoring(
      definitions: definitions, among: intake.submissions, isComplete: true, tracedYear: year)
    let key = SubmissionKey(framework: framework.id, year: year, entity: entity.code)
    guard let card = scoring.scorecards(of: intake.submissions.filter { $0.key == key }).cards.first else {
      throw RunError.noSubmission(entity: entity.code, year: year)
    }
    self.init(
      entity: entity, framework: framework, year: year, indicator: framework.indicators[position],
      rating: card.ratings[position])
  }
}

extension Definitions {
  /// The entity under its current name.
  fileprivate func entity(named name: String) throws -> Entity {
    if let entity = entities.entityMatching(name).flatMap({ entities.current($0.code) }) { return entity }
    throw RunError.entityUnknown(name, suggestion: entities.suggestion(for: name))
  }

  /// The named framework, or the first framework in force with the indicator, and the position of the indicator.
  fileprivate func framework(
    _ id: String?, asking number: String, in year: Int
  ) throws -> (framework: Framework, position: Int) {
    if let id, framework(id) == nil {
      throw RunError.frameworkUnknown(id, known: frameworks.map(\.id))
    }
    let inForce = frameworks(in: year).filter { id == nil || $0.id == id }
    if let named = id.flatMap(framework), inForce.isEmpty {
      throw RunError.frameworkNotInForce(named.title, year: year)
    }
    guard let framework = inForce.first(where: { $0.position(ofIndicator: number) != nil }) ?? inForce.first else {
      throw RunError.noFrameworkInForce(year: year)
    }
    guard let position = framework.position(ofIndicator: number) else {
      throw RunError.indicatorUnknown(number, framework: framework.title)
    }
    return (framework, position)
  }
}
