import Model

/// Reports ratings without a justification.
struct JustificationMissing: ReviewRule {
  let codes: [FindingCode] = [.justificationLacking]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    let blank = reviewed.ownRatings { position, _ in
      !reviewed.submission.ratings[position].texts.hasJustification
    }
    return reviewed.findings(
      .justificationLacking, at: reviewed.mistakes.withoutKnownCause(blank, "justification", reviewed.submission),
      byFile: true)
  }
}
