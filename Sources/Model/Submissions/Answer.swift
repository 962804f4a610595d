/// The value of an answer, by the type of its question.
package enum AnswerValue: Hashable, Sendable {
  case flag(Bool)
  /// A number, percentage, amount or count; its unit is the question's.
  case number(ExactDecimal)
  /// A choice, or a date as `2025-12-31`.
  case word(String)

  /// As data files write it.
  package var text: String {
    switch self {
    case .flag(let value): value ? "yes" : "no"
    case .number(let number): number.description
    case .word(let word): word
    }
  }
}

/// An entity's answer to one question, as it stands in a file.
package struct ReportedAnswer: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  /// The question's id: a criterion's code, or a name that the indicator's file gives.
  package var question: String
  package var value: AnswerValue
  package var evidence: String
  package var comment: String
  package var basis: Basis
  /// Where the answer itself stands.
  package var place: SourcePlace

  package init(
    indicator: Int, question: String, value: AnswerValue, evidence: String = "", comment: String = "",
    basis: Basis = .submitted, place: SourcePlace
  ) {
    self.indicator = indicator
    self.question = question
    self.value = value
    self.evidence = evidence
    self.comment = comment
    self.basis = basis
    self.place = place
  }
}

extension Indicator {
  /// The question that asks whether the indicator does not apply.
  package var notApplicableQuestion: String { "\(number).na" }

  /// The type of the question `id`; nil when the indicator does not ask it.
  package func answerType(of id: String) -> AnswerType? {
    if let question = questions.first(where: { $0.id == id }) { return question.type }
    if id == notApplicableQuestion { return notApplicable == nil ? nil : .yesNo }
    return criteria.contains { $0.code == id && $0.ask != nil } ? .yesNo : nil
  }

  /// The ids of everything that an entity can answer, in the order of the file.
  package var questionIDs: [String] {
    (notApplicable == nil ? [] : [notApplicableQuestion]) + criteria.filter { $0.ask != nil }.map(\.code)
      + questions.map(\.id)
  }
}

extension AnswerType {
  /// The value that `text` states; nil when the text is no answer of this type.
  ///
  /// Numbers are read strictly: percentages lie from 0 to 100, amounts and counts are not negative, counts are whole.
  package func value(of text: String) -> AnswerValue? {
    switch self {
    case .yesNo:
      switch FoldedText.fold(text) {
      case "yes", "y": return .flag(true)
      case "no", "n": return .flag(false)
      default: return nil
      }
    case .number: return ExactDecimal(strictly: text).map(AnswerValue.number)
    case .percent:
      guard let number = ExactDecimal(strictly: text), number.units >= 0, number.units <= 100 * ExactDecimal.unitsPerOne
      else { return nil }
      return .number(number)
    case .amount:
      guard let number = ExactDecimal(strictly: text), number.units >= 0 else { return nil }
      return .number(number)
    case .count:
      guard let number = ExactDecimal(strictly: text), number.units >= 0, number.units % ExactDecimal.unitsPerOne == 0
      else { return nil }
      return .number(number)
    case .date: return CalendarDate(strictly: text).map { .word($0.description) }
    case .choice(let choices):
      let folded = FoldedText.fold(text)
      return choices.first { FoldedText.fold($0) == folded }.map(AnswerValue.word)
    }
  }

  /// The word of the guide for the type.
  package var name: String {
    switch self {
    case .yesNo: "yes-no"
    case .number: "number"
    case .percent: "percent"
    case .amount: "amount"
    case .count: "count"
    case .date: "date"
    case .choice: "choice"
    }
  }
}
