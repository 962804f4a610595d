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
  }

  /// The findings as one page.
  package static func html(_ findings: [Finding], summary: String, words: Catalogue) throws -> String {
    try FindingsPage(words: words).html(findings, summary: summary, version: ProgramVersion.text)
  }

  /// - Parameter lastYear: files of the year before, to compare with.
  package static func run(files: [String], lastYear: [String] = [], indicators: String) throws -> Result {
    try run(files: files, lastYear: lastYear, definitions: try DefinitionsFolder.read(indicators))
  }

  /// Checks against definitions that have been read, for a caller with many files.
  package static func run(files: [String], lastYear: [String], definitions: Definitions) throws -> Result {
    let intake = try SubmissionIntake.read(paths: files, definitions: definitions)
    let scoring = YearlyScoring(definitions: definitions, tracedYear: nil)
    let earlier =
      lastYear.isEmpty ? [] : try SubmissionIntake.read(paths: lastYear, definitions: definitions).submissions
    let review = SubmissionReview(definitions: definitions, earlier: earlier)
    let adoption = CommonInputAdoption(definitions: definitions).apply(
      to: intake.submissions.compactMap(scoring.scorecard), of: intake.submissions, isComplete: false)
    let findings =
      intake.findings + adoption.findings + zip(intake.submissions, adoption.scorecards).flatMap(review.findings)
    return Result(
      findings: findings.sorted { $0.place < $1.place }, fileCount: intake.inputs.count,
      submissionCount: intake.submissions.count, ratingCount: intake.submissions.reduce(0) { $0 + $1.ratings.count },
      answerCount: intake.submissions.reduce(0) { $0 + $1.answers.count })
  }
}
