import Formats
import Frameworks
import Model
import Reporting
import Review
import Scoring
import Words

/// Checks files of submissions without writing a report.
///
/// ```swift
/// let checked = try SubmissionCheck.run(files: ["Samples/broken/row-short.csv"], indicators: "Indicators")
/// for finding in checked.findings { print(finding.code.rawValue) }  // csv-row-short
/// ```
package enum SubmissionCheck {
  /// - Parameters:
  /// - lastYear: files of the previous year, for comparison.
  /// - entities: codes or names of the entities that the files may report on; empty for all.
  /// - folderIsEntity: whether a file may report only on the entity that its folder is named after.
  /// - currentYear: later years than the next are questioned; nil to take any year.
  /// - progress: receives the progress of reading.
  package static func run(
    files: [String], lastYear: [String] = [], indicators: String, entities: [String] = [],
    folderIsEntity: Bool = false, currentYear: Int? = nil, progress: ReadingProgress? = nil
  ) throws -> CheckedSubmissions {
    let definitions = try DefinitionsFolder.read(indicators)
    return try run(
      files: files, lastYear: lastYear, definitions: definitions,
      speakers: SpeakerRules(entities: entities, folderIsEntity: folderIsEntity, of: definitions.entities),
      currentYear: currentYear, progress: progress)
  }

  /// Checks files against definitions that have already been read, for callers with many files.
  package static func run(
    files: [String], lastYear: [String], definitions: Definitions, speakers: SpeakerRules = SpeakerRules(),
    currentYear: Int? = nil, progress: ReadingProgress? = nil
  ) throws -> CheckedSubmissions {
    // Missing files are reported before anything is read.
    try SubmissionIntake.requireExisting(files + lastYear)
    let intake = try SubmissionIntake.read(
      paths: files, definitions: definitions, speakers: speakers,
      latestYear: currentYear.map { LatestYear.whenChecked(in: $0, definitions) }, progress: progress)
    let before = lastYear.isEmpty ? nil : try SubmissionIntake.read(paths: lastYear, definitions: definitions)
    let earlier = before?.submissions ?? []
    let scoring = YearlyScoring(
      definitions: definitions, among: earlier.isEmpty ? intake.submissions : intake.submissions + earlier,
      isComplete: false, includesRequirements: false)
    let own = lastYear.isEmpty ? Self.yearBefore(intake.submissions) : []
    let review = SubmissionReview(
      definitions: definitions, earlier: earlier + own, mistakes: KnownMistakes(intake.findings))
    var findings = intake.findings + intake.excluded.findings
    var unchecked = UncheckedParts(definitions: definitions, hasLastYear: !lastYear.isEmpty, earlier: earlier + own)
    var reviewed: [Finding] = []
    for submission in intake.submissions {
      // Without answers or adoptions there is nothing to derive a rating from.
      let card =
        submission.isAnswered || submission.adoptsCommonInput
        ? scoring.scorecard(of: submission, findings: &findings) : nil
      let links = EvidenceLinks(submission)
      reviewed += review.findings(of: submission, card, links: links)
      unchecked.take(submission, card, links)
    }
    reviewed += ResponseReview(register: definitions.recommendations, entities: definitions.entities)
      .findings(of: intake.followUp.responses, earlier: before?.followUp.responses ?? [])
    reviewed += NetworkReview().findings(of: intake.network, earlier: before?.network ?? NetworkRecords())
    findings = Explanations(intake.submissions, responses: intake.responseExplanations).marked(findings + reviewed)
      .sorted { $0.place < $1.place }
    return CheckedSubmissions(
      findings: findings, fileCount: intake.inputs.count,
      submissionCount: intake.submissionCount, years: intake.years,
      ratingCount: intake.submissions.reduce(0) { $0 + $1.ratings.count },
      answerCount: intake.submissions.reduce(0) { $0 + $1.answers.count },
      actionCount: intake.submissions.reduce(0) { $0 + $1.actions.count },
      responseCount: intake.followUp.responses.count, gradeCount: intake.followUp.grades.count,
      initiativeCount: intake.initiatives.count, networkCount: intake.network.count,
      unchecked: unchecked.parts(findings))
  }

  /// The submissions of the last but one year, if the files hold two years that an entity sends itself.
  private static func yearBefore(_ submissions: [Submission]) -> [Submission] {
    guard let last = submissions.map(\.key.year).max() else { return [] }
    let before = submissions.filter { $0.key.year == last - 1 }
    return before.filter { submission in submission.ratings.contains { $0.basis == .submitted } }
  }
}
