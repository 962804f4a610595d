import Model

/// A recommendation that is reported as implemented, without evidence.
struct ImplementedWithoutEvidence: ReviewRule {
  let codes: [FindingCode] = [.responseEvidenceLacking]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    let response = reviewed.response
    guard response.status == .implemented, response.texts.evidence.isEmpty else { return [] }
    return [reviewed.finding(.responseEvidenceLacking, at: \.status, found: response.recommendation)]
  }
}
