import Model

/// Notes parts that are more than their whole.
struct SumCheck {
  let framework: Framework

  func findings(of submission: Submission) -> [Finding] {
    if submission.answers.isEmpty { return [] }
    let byIndicator = Dictionary(grouping: submission.answers, by: \.indicator)
    return byIndicator.keys.sorted().flatMap { position in
      framework.indicators[position].measures.compactMap { check($0, byIndicator[position] ?? []) }
    }
  }

  private func check(_ measure: Measure, _ answers: [ReportedAnswer]) -> Finding? {
    guard case .percent(let partID, let wholeID) = measure.formula,
      let part = answers.first(where: { $0.question == partID }), case .number(let amount) = part.value,
      let whole = answers.first(where: { $0.question == wholeID }), case .number(let total) = whole.value,
      total < amount
    else { return nil }
    return Finding(
      .partOverWhole, at: part.place, found: amount.description,
      arguments: ["title": measure.title, "whole": total.description, "question": partID])
  }
}
