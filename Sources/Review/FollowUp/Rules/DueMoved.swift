import Model

/// A due date that is another one than in the year before, without a word.
struct DueMoved: ReviewRule {
  let codes: [FindingCode] = [.responseDueMoved]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard let lastYear = reviewed.lastYear, let before = lastYear.due, let due = reviewed.response.due, before != due,
      reviewed.response.texts.words.isEmpty
    else { return [] }
    return [
      reviewed.finding(
        .responseDueMoved, at: \.due, found: due.description,
        ["earlier": before.description, "year": String(lastYear.year)])
    ]
  }
}
