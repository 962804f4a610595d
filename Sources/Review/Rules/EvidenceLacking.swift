import Model

/// Reports ratings above the lowest level that have no evidence.
struct EvidenceLacking: ReviewRule {
  let codes: [FindingCode] = [.evidenceLacking]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    let silent = reviewed.ownRatings { position, level in
      level > 0 && !reviewed.submission.ratings[position].texts.hasEvidence
    }
    return reviewed.findings(
      .evidenceLacking, at: reviewed.mistakes.unexplained(silent, "evidence", reviewed.submission))
  }
}
