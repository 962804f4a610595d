import Model

/// The answers to one indicator's questions, by the slots of its rules.
package struct IndicatorAnswers: Sendable {
  private(set) var values: [AnswerValue?]
  private(set) var places: [SourcePlace?]
  package private(set) var isEmpty = true

  /// Answers to questions that the indicator does not ask are not looked at.
  package init(_ answers: some Sequence<ReportedAnswer>, to rules: IndicatorRules) {
    values = Array(repeating: nil, count: rules.slots.count)
    places = Array(repeating: nil, count: rules.slots.count)
    for answer in answers {
      guard let slot = rules.slots[answer.question] else { continue }
      values[slot] = answer.value
      places[slot] = answer.place
      isEmpty = false
    }
  }

  func value(_ slot: Int) -> AnswerValue? { slot < 0 ? nil : values[slot] }

  func number(_ slot: Int) -> ExactDecimal? {
    guard case .number(let number)? = value(slot) else { return nil }
    return number
  }
}
