package enum AnswerType: Hashable, Sendable {
  case yesNo
  case number
  /// A number from 0 to 100.
  case percent
  /// A sum of money, never negative.
  case amount
  /// A whole number, never negative.
  case count
  case date
  case choice([String])
}

extension AnswerType {
  /// The value of `text`; nil if `text` is not an answer of this type.
  ///
  /// Numbers are checked strictly: a percentage must be from 0 to 100, an amount must not be negative, and a count must
  /// be a whole number that is not negative.
  package func value(of text: String) -> AnswerValue? {
    switch self {
    case .yesNo:
      if ["yes", "y"].contains(where: { FoldedText.isSame(text, as: $0) }) { return .flag(true) }
      return ["no", "n"].contains { FoldedText.isSame(text, as: $0) } ? .flag(false) : nil
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
      return choices.first { FoldedText.isSame(text, as: $0) }.map(AnswerValue.word)
    }
  }

  /// The name that the guide and the definitions use for the type.
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
