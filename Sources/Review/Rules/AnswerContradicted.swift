import Model

/// Reports yes-no answers that contradict the detailed answers to the same criterion.
struct AnswerContradicted: ReviewRule {
  let codes: [FindingCode] = [.answerContradicted]

  func findings(on reviewed: ReviewedIndicator) -> [Finding] {
    reviewed.derivation.contradictedCriteria.compactMap { position in
      let code = reviewed.indicator.criteria[position].code
      return reviewed.answer(to: code).map {
        Finding(.answerContradicted, at: $0.place, found: $0.value.text, arguments: ["question": code])
      }
    }
  }
}
