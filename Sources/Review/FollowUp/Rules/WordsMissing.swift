import Model

/// A response that is not understood without a reason, and gives none.
struct WordsMissing: ReviewRule {
  let codes: [FindingCode] = [.responseWordsLacking]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard let response = reviewed.response.response, response.needsWords, reviewed.response.texts.words.isEmpty
    else { return [] }
    return [reviewed.finding(.responseWordsLacking, at: \.response, found: response.rawValue)]
  }
}
