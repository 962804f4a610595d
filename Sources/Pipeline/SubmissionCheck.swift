import Formats
import Frameworks
import Model
import Reporting
import Words

/// Checks files of submissions without writing a report.
package enum SubmissionCheck {
  /// What a check gave.
  package struct Result: Sendable {
    /// By file, line and column.
    package var findings: [Finding]
    package var fileCount: Int
    package var submissionCount: Int
    package var ratingCount: Int
    package var answerCount: Int
    /// What was not looked at.
    package var unchecked: [UncheckedPart]
  }

  /// The findings as one page.
  package static func html(
    _ findings: [Finding], summary: String, unchecked: [String], words: Catalogue
  ) throws -> String {
    try FindingsPage(words: words).html(
      findings, summary: summary, unchecked: unchecked, version: ProgramVersion.text)
  }

  /// - Parameters:
  ///   - lastYear: files of the year before, to compare with.
  ///   - progress: is told how far files have been read.
  package static func run(
    files: [String], lastYear: [String] = [], indicators: String, progress: ReadingProgress? = nil
  ) throws -> Result {
    try run(
      files: files, lastYear: lastYear, definitions: try DefinitionsFolder.read(indicators), progress: progress)
  }

  /// Checks against definitions that have been read, for a caller with many files.
  package static func run(
    files: [String], lastYear: [String], definitions: Definitions, progress: ReadingProgress? = nil
  ) throws -> Result {
    let intake = try SubmissionIntake.read(paths: files, definitions: definitions, progress: progress)
    let scoring = YearlyScoring(definitions: definitions, tracedYear: nil)
    let earlier =
      lastYear.isEmpty ? [] : try SubmissionIntake.read(paths: lastYear, definitions: definitions).submissions
    let review = SubmissionReview(
      definitions: definitions, earlier: earlier, mistakes: KnownMistakes(intake.findings))
    let adoption = CommonInputAdoption(definitions: definitions).apply(
      to: scoring.scorecards(of: intake.submissions, after: earlier), of: intake.submissions, isComplete: false)
    let rated = zip(intake.submissions, adoption.scorecards).map { (submission: $0, card: $1) }
    let findings = Explanations(intake.submissions).marked(
      intake.findings + adoption.findings + rated.flatMap { review.findings(of: $0.submission, $0.card) }
    ).sorted { $0.place < $1.place }
    let unchecked = UncheckedParts(
      findings: findings, submissions: rated, definitions: definitions, hasLastYear: !lastYear.isEmpty)
    return Result(
      findings: findings, fileCount: intake.inputs.count,
      submissionCount: intake.submissions.count, ratingCount: intake.submissions.reduce(0) { $0 + $1.ratings.count },
      answerCount: intake.submissions.reduce(0) { $0 + $1.answers.count },
      unchecked: unchecked.parts)
  }
}
