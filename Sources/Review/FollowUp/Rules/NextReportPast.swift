import Model

/// A next report that is announced for a day within or before the reporting year.
struct NextReportPast: ReviewRule {
  let codes: [FindingCode] = [.responseNextReportPast]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    let response = reviewed.response
    guard let next = response.nextReport, next.year <= response.year else { return [] }
    return [
      reviewed.finding(
        .responseNextReportPast, at: \.nextReport, found: next.description, ["year": String(response.year)])
    ]
  }
}
