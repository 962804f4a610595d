import Model

/// Everything that a template for one entity and one year is made from.
package struct SubmissionTemplate: Sendable {
  package var entity: Entity
  package var year: Int
  package var framework: Framework
  /// The tables to fill in, among them `ratings` and `answers`.
  package var tables: [SubmissionTable]
  /// The ids of the recommendations that are put to the entity.
  package var recommendations: [String]
  /// What the entity submitted before; nil if it was not given.
  package var lastYear: CarriedOver?
  package var programVersion: String

  package init(
    entity: Entity, year: Int, framework: Framework, tables: [SubmissionTable], recommendations: [String] = [],
    lastYear: CarriedOver? = nil, programVersion: String
  ) {
    self.entity = entity
    self.year = year
    self.framework = framework
    self.tables = tables
    self.recommendations = recommendations
    self.lastYear = lastYear
    self.programVersion = programVersion
  }

  /// What an entity submitted for an earlier year, by the indicators of the template's framework.
  package struct CarriedOver: Sendable {
    package var year: Int
    /// The title of the framework that it was submitted under.
    package var framework: String
    /// Whether that framework is another one than the template's, so that indicators were found by a bridge.
    package var isOtherFramework: Bool
    /// Ratings by the position of the indicator, with its numbers in the earlier framework.
    package var ratings: [Int: [(number: String, title: String)]] = [:]
    /// The row of the bridge that leads to an indicator, by its position.
    package var bridgeRows: [Int: Bridge.Row] = [:]
    /// Answers by the position of the indicator and the id of the question.
    package var answers: [Int: [String: AnswerValue]] = [:]
    /// The number of answers that no question of the template asks for.
    package var unplacedAnswers = 0

    package init(year: Int, framework: String, isOtherFramework: Bool) {
      self.year = year
      self.framework = framework
      self.isOtherFramework = isOtherFramework
    }
  }

  package enum Format: String, CaseIterable, Sendable {
    case xlsx, csv, xml
  }

  /// The codes by which a template is recognised: entity, year, framework, and the digest of its definitions.
  var identity: [(name: String, value: String)] {
    [
      ("entity", entity.code), ("year", String(year)), ("framework", framework.id),
      ("definitions", String(framework.fingerprint.prefix(16))), ("program", programVersion),
    ]
  }

  func table(_ name: String) -> SubmissionTable? { tables.first { $0.name == name } }
}
