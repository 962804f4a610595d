import Model

/// Reports ratings without a justification.
struct JustificationLacking: ReviewRule {
  let codes: [FindingCode] = [.justificationLacking]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    let silent = reviewed.ownRatings { position, _ in
      !reviewed.submission.ratings[position].texts.hasJustification
    }
    return reviewed.findings(
      .justificationLacking, at: reviewed.mistakes.unexplained(silent, "justification", reviewed.submission))
  }
}
