import Analysis
import Model
import Review
import Scoring

/// Makes the report for a year from everything that was read: selects, rates, reviews and counts.
struct ReportBuilder {
  let definitions: Definitions
  let year: Int
  /// The files that may be listed although they contain only later years; nil for all.
  var knownFiles: Set<String>?
  /// The day on which it is counted what is overdue; nil for the last day of the year.
  var asOf: CalendarDate?
  /// What was decided about pairs of initiatives.
  var decisions: [InitiativeDecision] = []

  /// - Parameter only: the entities to include in a preview; nil for the full report.
  func report(of intake: SubmissionIntake, only: Set<String>? = nil) -> SystemReport {
    let selection = Selection(intake: intake, definitions: definitions, until: year, only: only, knownFiles: knownFiles)
    let scoring = YearlyScoring(
      definitions: definitions, among: selection.submissions, isComplete: only == nil, tracedYear: year)
    let (scorecards, adoptionFindings) = scoring.scorecards(of: selection.submissions)
    let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes(selection.findings))
    // A report tells the code of a finding and whom it is about, so that of what is not public it tells none.
    let responses = ResponseReview(register: definitions.recommendations, entities: definitions.entities)
    let findings = Explanations(selection.submissions, responses: intake.responseExplanations).marked(
      selection.findings + adoptionFindings
        + zip(selection.submissions, scorecards).flatMap { review.findings(of: $0, $1) }
        + responses.findings(
          of: selection.followUp.responses.filter(\.isPublic),
          earlier: selection.followUp.responses.filter { !$0.isPublic })
        + NetworkReview().findings(of: selection.network.publicPart))
    let frameworks = Dictionary(definitions.frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let figures = Figures(
      scorecards: scorecards, editions: selection.editions, frameworks: frameworks, population: selection.population)
    var report = SystemReport(
      year: year, frameworks: frameworks, bridges: definitions.bridges, entities: definitions.entities,
      isFictional: selection.population.isFictional, figures: figures, scorecards: scorecards,
      excludedRatings: selection.excludedRatings, findings: findings, inputs: selection.inputs,
      definitions: definitionFiles(of: selection.editions),
      programVersion: ProgramVersion.text)
    report.programCommit = ProgramVersion.commit
    report.isPreview = only != nil
    report.outsideList = selection.population.outside
    report.publishedShares = report.isPreview ? [] : definitions.outside.published
    report.recommendations = definitions.recommendations
    report.trackerScales = definitions.trackerScales
    report.followUp =
      FollowUpCalculation(
        register: definitions.recommendations, population: selection.population, records: selection.followUp,
        year: year, asOf: asOf
      ).followUp
    report.initiatives = initiatives(of: selection)
    if let current = report.current {
      let submissions = selection.submissions.filter {
        $0.key.framework == current.framework.id && $0.key.year == current.year
      }
      report.answerSpreads = AnswerSpread.spreads(of: submissions, in: current.framework, year: current.year)
    }
    report.tables = FigureTable.all(of: report)
    return report
  }

  /// What is public of the initiatives, and their pairs; nil if there are no initiatives, or no weights to compare them.
  private func initiatives(of selection: Selection) -> InitiativeReport? {
    guard !selection.initiatives.isEmpty, let weights = definitions.matching else { return nil }
    var report = InitiativeReport(
      initiatives: selection.initiatives, countries: definitions.countries, entities: definitions.entities,
      programVersion: ProgramVersion.text)
    report.indicators = InitiativeReport.Indicator.all(of: definitions.frameworks)
    report.decisions = decisions
    let listed = InitiativeMatches(report.initiatives, weights: weights).candidates
    report.pairs = listed.pairs
    report.unlistedPairCount = listed.unlistedCount
    return report
  }

  /// The definition files that the figures depend on.
  ///
  /// Frameworks that are not assumed and that nobody used are left out.
  private func definitionFiles(of editions: [Edition]) -> [InputFile] {
    let used = Set(definitions.frameworks.assumable.map(\.id)).union(editions.map(\.framework))
    let unused = Set(definitions.frameworks.map(\.id)).subtracting(used)
    return definitions.files.filter { file in
      file.path.split(separator: "/").first.map { !unused.contains(String($0)) } ?? true
    }
  }
}
