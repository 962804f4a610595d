import Model

/// A due date before the one that was planned first.
struct DueBeforeFirstDue: ReviewRule {
  let codes: [FindingCode] = [.responseDueBeforeFirst]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    guard let due = reviewed.response.due, let first = reviewed.response.firstDue, due < first else { return [] }
    return [
      reviewed.finding(.responseDueBeforeFirst, at: \.due, found: due.description, ["first": first.description])
    ]
  }
}
