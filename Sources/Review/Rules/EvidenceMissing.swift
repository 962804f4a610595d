import Model

/// Reports ratings above the lowest level that have no evidence.
struct EvidenceMissing: ReviewRule {
  let codes: [FindingCode] = [.evidenceLacking]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    let blank = reviewed.ownRatings { position, level in
      level > 0 && !reviewed.submission.ratings[position].texts.hasEvidence
    }
    return reviewed.findings(
      .evidenceLacking, at: reviewed.mistakes.withoutKnownCause(blank, "evidence", reviewed.submission),
      byFile: true)
  }
}
