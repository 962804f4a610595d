import Frameworks
import Model

/// All checks that look at a submission as a whole, in the order in which their findings are told.
struct SubmissionReview {
  let definitions: Definitions
  /// Submissions of earlier years, to set this year's beside.
  var earlier: [Submission] = []
  /// What is wrong with the files has been told.
  let mistakes: KnownMistakes

  func findings(of submission: Submission, _ card: Scorecard) -> [Finding] {
    guard let framework = definitions.framework(submission.key.framework) else { return [] }
    let lastYear = earlier.first {
      $0.key.entity == submission.key.entity && $0.key.framework == submission.key.framework
        && $0.key.year == submission.key.year - 1
    }
    return ClaimCheck(definitions: definitions).findings(of: submission, card)
      + CompletenessCheck(framework: framework, mistakes: mistakes).findings(of: submission)
      + SumCheck(framework: framework).findings(of: submission)
      + (lastYear.map { LastYearCheck(framework: framework, earlier: $0).findings(of: submission) } ?? [])
  }
}
