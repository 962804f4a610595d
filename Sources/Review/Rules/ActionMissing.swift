import Model

/// Reports ratings below "meets requirements" for which the remedial plan has no action.
struct ActionMissing: ReviewRule {
  let codes: [FindingCode] = [.actionLacking]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    let planned = reviewed.submission.actions.indicators
    let required = reviewed.framework.scale.lowestMetLevel
    let unplanned = reviewed.ownRatings { position, level in
      level < required && !planned.contains(reviewed.submission.ratings[position].indicator)
    }
    // An action may stand in a column that was not recognized.
    return reviewed.findings(
      .actionLacking, at: reviewed.mistakes.withoutKnownCause(unplanned, "action", reviewed.submission))
  }
}
