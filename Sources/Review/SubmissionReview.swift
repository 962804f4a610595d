import Model

/// Checks submissions against all review rules.
///
/// ```swift
/// let review = SubmissionReview(definitions: definitions, mistakes: KnownMistakes([]))
/// for finding in review.findings(of: submission, card) {
///   print(finding.code.rawValue, finding.place.line ?? 0)
/// }
/// ```
package struct SubmissionReview: Sendable {
  /// All rules, in the order in which their findings are reported.
  package static let steps: [ReviewStep] = [
    .indicators([AnswerContradicted(), MeasureUndefined(), ClaimDiffersFromAnswers()]),
    .submission([
      NothingToMeasure(), JustificationMissing(), EvidenceMissing(), ActionMissing(), LinkMalformed(), PartAboveTotal(),
    ]),
    .ratings([NewlyNotApplicable(), RatingJump()]),
    .submission([TextUnchanged()]),
  ]

  private let frameworks: [String: Framework]
  /// Submissions of earlier years, for comparison.
  private let earlier: [SubmissionKey: Submission]
  /// The mistakes in files that have already been reported.
  private let mistakes: KnownMistakes

  package init(definitions: Definitions, earlier: [Submission] = [], mistakes: KnownMistakes) {
    frameworks = Dictionary(definitions.frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.earlier = Dictionary(earlier.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    self.mistakes = mistakes
  }

  /// - Parameters:
  ///   - card: the scorecard; nil for a submission without answers or work items.
  ///   - links: the links in the submission; nil if they have yet to be collected.
  package func findings(of submission: Submission, _ card: Scorecard?, links: EvidenceLinks? = nil) -> [Finding] {
    guard let framework = frameworks[submission.key.framework] else { return [] }
    let reviewed = ReviewedSubmission(
      submission, under: framework, card: card, lastYear: earlier.isEmpty ? nil : earlier[submission.key.previousYear],
      mistakes: mistakes, links: links)
    return Self.steps.flatMap { $0.findings(on: reviewed) }.map { finding in
      var finding = finding
      finding.entity = submission.key.entity
      return finding
    }
  }
}

extension ReviewStep {
  fileprivate func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    switch self {
    case .indicators(let rules): Self.findings(rules, reviewed.indicators)
    case .ratings(let rules): Self.findings(rules, reviewed.pairs)
    case .submission(let rules): Self.findings(rules, CollectionOfOne(reviewed))
    }
  }

  private static func findings<Subject>(
    _ rules: [any ReviewRule<Subject>], _ subjects: some Sequence<Subject>
  ) -> [Finding] {
    subjects.flatMap { subject in rules.flatMap { $0.findings(on: subject) } }
  }
}
