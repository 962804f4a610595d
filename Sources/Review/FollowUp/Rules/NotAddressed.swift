import Model

/// An answer of an entity that the recommendation does not address.
struct NotAddressed: ReviewRule {
  let codes: [FindingCode] = [.responseNotAddressed]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard !reviewed.isAddressed else { return [] }
    let response = reviewed.response
    return [
      reviewed.finding(
        .responseNotAddressed, at: \.recommendation, found: response.recommendation, ["year": String(response.year)])
    ]
  }
}
