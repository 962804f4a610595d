import Frameworks
import Model

/// All checks that look at a submission as a whole, in the order in which their findings are told.
struct SubmissionReview {
  private let frameworks: [String: Framework]
  /// Submissions of earlier years, to set this year's beside.
  private let earlier: [SubmissionKey: Submission]
  /// What is wrong with the files has been told.
  private let mistakes: KnownMistakes

  init(definitions: Definitions, earlier: [Submission] = [], mistakes: KnownMistakes) {
    frameworks = Dictionary(definitions.frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.earlier = Dictionary(earlier.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.mistakes = mistakes
  }

  /// - Parameters:
  ///   - card: nil for a submission of ratings alone.
  ///   - links: those of the submission, where they are known already.
  func findings(of submission: Submission, _ card: Scorecard?, links: EvidenceLinks? = nil) -> [Finding] {
    guard let framework = frameworks[submission.key.framework] else { return [] }
    let lastYear = earlier.isEmpty ? nil : earlier[submission.key.yearBefore]
    return (card.map { ClaimCheck(framework: framework).findings(of: submission, $0) } ?? [])
      + CompletenessCheck(framework: framework, mistakes: mistakes).findings(of: submission)
      + (links ?? EvidenceLinks(submission)).findings
      + SumCheck(framework: framework).findings(of: submission)
      + (lastYear.map { LastYearCheck(framework: framework, earlier: $0).findings(of: submission) } ?? [])
  }
}
