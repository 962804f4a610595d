package enum AnswerType: Hashable, Sendable {
  case yesNo
  case number
  /// From 0 to 100.
  case percent
  /// Money, never negative.
  case amount
  /// A whole number, never negative.
  case count
  case date
  case choice([String])
}

extension AnswerType {
  /// The value of `text`; nil if it is not a valid answer of this type.
  ///
  /// Percentages must be from 0 to 100, amounts and counts must not be negative, and counts must be whole numbers.
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

  /// The name of the type in definitions and in the guide.
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
