import Model

/// An answer to a text that a later one has replaced.
struct SupersededText: ReviewRule {
  let codes: [FindingCode] = [.responseSuperseded]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard let current = reviewed.current else { return [] }
    let phrase =
      current.isEmpty
      ? PhraseKey("recommendation-current-none") : PhraseKey("recommendation-current", ["id": Finding.found(current)])
    return [
      reviewed.finding(
        .responseSuperseded, at: \.recommendation, found: reviewed.response.recommendation, ["current": phrase])
    ]
  }
}
