import Analysis
import Frameworks
import Model

/// Makes the report of a year from everything that was read: selects, rates, reviews and counts.
struct ReportMaking {
  let definitions: Definitions
  let year: Int

  /// - Parameter only: the entities to which a preview is confined; nil for the report of all.
  func report(of intake: SubmissionIntake, only: Set<String>? = nil) -> SystemReport {
    let selection = Selection(intake: intake, definitions: definitions, until: year, only: only)
    let scoring = YearlyScoring(definitions: definitions, tracedYear: year)
    let scorecards = selection.submissions.compactMap(scoring.scorecard)
    let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes(selection.findings))
    let findings = Explanations(selection.submissions).marked(
      selection.findings + zip(selection.submissions, scorecards).flatMap(review.findings))
    let frameworks = Dictionary(definitions.frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = Figures(
      scorecards: scorecards, editions: selection.editions, frameworks: frameworks, population: selection.population)
    var report = SystemReport(
      year: year, frameworks: frameworks, bridges: definitions.bridges, entities: definitions.entities,
      isFictional: selection.population.isFictional, figures: figures, scorecards: scorecards,
      leftOut: selection.leftOut, findings: findings, inputs: selection.inputs, definitions: definitions.files,
      programVersion: ProgramVersion.text)
    report.isPreview = only != nil
    return report
  }
}
