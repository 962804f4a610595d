import Model

/// A due date before the recommendation was decided.
struct DueBeforeDecision: ReviewRule {
  let codes: [FindingCode] = [.responseDueBeforeDecision]

  func findings(on reviewed: ReviewedResponse) -> [Finding] {
    let response = reviewed.response
    let dates: [(String, CalendarDate?, KeyPath<ReportedResponse.Cells, CellPosition>)] = [
      ("due", response.due, \.due), ("first-due", response.firstDue, \.firstDue),
    ]
    return dates.compactMap { field, date, cell in
      guard let date, let decided = decision(before: date, reviewed.recommendation) else { return nil }
      return reviewed.finding(
        .responseDueBeforeDecision, at: cell, found: date.description, ["decided": decided, "field": field])
    }
  }

  /// When the recommendation was decided, if that was after `date`.
  private func decision(before date: CalendarDate, _ recommendation: Recommendation) -> String? {
    if let decided = recommendation.date { return date < decided ? decided.description : nil }
    guard let year = recommendation.year, date.year < year else { return nil }
    return String(year)
  }
}
