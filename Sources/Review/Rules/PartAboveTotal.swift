import Model

/// Reports parts that are larger than their total.
struct PartAboveTotal: ReviewRule {
  let codes: [FindingCode] = [.partOverWhole]

  func findings(on reviewed: ReviewedSubmission) -> [Finding] {
    reviewed.answers.keys.sorted().flatMap { position in
      reviewed.framework.indicators[position].measures.compactMap { finding($0, reviewed.answers[position] ?? []) }
    }
  }

  private func finding(_ measure: Measure, _ answers: [ReportedAnswer]) -> Finding? {
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
