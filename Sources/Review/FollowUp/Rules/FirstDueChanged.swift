import Model

/// A first due date that is another one than in the year before.
struct FirstDueChanged: ReviewRule {
  let codes: [FindingCode] = [.responseFirstDueChanged]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard let lastYear = reviewed.lastYear, let first = reviewed.response.firstDue,
      let before = lastYear.firstDue ?? lastYear.due, before != first
    else { return [] }
    return [
      reviewed.finding(
        .responseFirstDueChanged, at: \.firstDue, found: first.description,
        ["earlier": before.description, "year": String(lastYear.year)])
    ]
  }
}
