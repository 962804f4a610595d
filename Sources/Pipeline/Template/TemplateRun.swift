import Frameworks
import Intake
import Model
import Reporting
import Words

/// Writes the form that an entity fills in.
///
/// ```swift
/// let run = TemplateRun(
///   entity: "EXW", year: 2025, framework: "un-swap-3.0", format: .csv, indicators: "Indicators")
/// let (template, _) = try run.template()
/// print(template.entity.code, template.framework.indicators.count)  // EXW 18
/// ```
package struct TemplateRun {
  /// The code or the name of the entity.
  package var entity: String
  package var year: Int
  /// The id of the framework; nil for the one under which entities report in the year.
  package var framework: String?
  package var format: SubmissionTemplate.Format
  /// A file or folder that the entity submitted for an earlier year.
  package var lastYear: String?
  package var indicators: String

  package init(
    entity: String, year: Int, framework: String? = nil, format: SubmissionTemplate.Format, lastYear: String? = nil,
    indicators: String
  ) {
    self.entity = entity
    self.year = year
    self.framework = framework
    self.format = format
    self.lastYear = lastYear
    self.indicators = indicators
  }

  /// What was written.
  package struct Outcome: Sendable {
    package var path: String
    package var entity: Entity
    package var framework: Framework
    package var questionCount: Int
    /// The number of requirements that other questions decide.
    package var ruledCount: Int
    /// What is wrong with last year's submission.
    package var findings: [Finding]
  }

  /// Writes the template to a new file, or for CSV to a new folder; nothing that exists is overwritten.
  ///
  /// - Throws: `RunError` if the entity or the framework is unknown, if last year's submission cannot be used, or if the
  ///   template cannot be written.
  package func write(to output: String, words: Catalogue) throws -> Outcome {
    try NewOutput.requireFree(output)
    let (template, findings) = try template()
    let files = TemplateFiles(template, words: words)
    let made = files.files(as: format)
    if format == .csv {
      try NewOutput.write(made, asFolder: output)
    } else if let file = made.first {
      try NewOutput.write(file.bytes, asFile: output)
    }
    return Outcome(
      path: output, entity: template.entity, framework: template.framework, questionCount: files.questionCount,
      ruledCount: files.ruledCount, findings: findings)
  }

  /// What the template is made from, and the findings of last year's submission.
  package func template() throws -> (template: SubmissionTemplate, findings: [Finding]) {
    if let lastYear { try SubmissionIntake.requireExisting([lastYear]) }
    let definitions = try DefinitionsFolder.read(indicators)
    guard let named = definitions.entities.entityMatching(entity) else {
      throw RunError.entityUnknown(entity, suggestion: definitions.entities.suggestion(for: entity))
    }
    let entity = definitions.entities.current(named.code) ?? named
    let framework = try framework(in: definitions)
    var template = SubmissionTemplate(
      entity: entity, year: year, framework: framework,
      tables: SubmissionTables(frameworks: [framework], markers: definitions.markers).all,
      recommendations: recommendations(of: entity, definitions.recommendations), programVersion: ProgramVersion.text)
    guard let lastYear else { return (template, []) }
    let intake = try SubmissionIntake.read(paths: [lastYear], definitions: definitions)
    let carrying = CarryOver(definitions: definitions, framework: framework, year: year, entity: entity.code)
    guard let carried = carrying.carried(from: intake.submissions) else {
      throw RunError.noEarlierSubmission(path: lastYear, entity: entity.code, year: year)
    }
    template.lastYear = carried
    return (template, intake.findings.filter { $0.severity >= .error })
  }

  private func framework(in definitions: Definitions) throws -> Framework {
    guard let id = framework else {
      guard let assumed = definitions.assumedFramework(in: year) else { throw RunError.noFrameworkInForce(year: year) }
      return assumed
    }
    guard let framework = definitions.framework(id) else {
      throw RunError.frameworkUnknown(id, known: definitions.frameworks.map(\.id))
    }
    guard framework.years.contains(year) else { throw RunError.frameworkNotInForce(framework.title, year: year) }
    return framework
  }

  /// The recommendations of the year that address the entity.
  private func recommendations(of entity: Entity, _ register: RecommendationRegister) -> [String] {
    register.recommendations.filter {
      register.isCurrent($0.id)
        && register.addressees(of: $0, in: year, fictional: entity.isFictional).contains(entity.code)
    }.map(\.id)
  }
}
