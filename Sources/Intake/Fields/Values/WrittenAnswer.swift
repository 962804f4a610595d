import Model

/// The interpretation of a written answer to a question of a given type.
enum WrittenAnswer: Hashable {
  /// Written as the guide requests.
  case plain(AnswerValue)
  /// Written differently, but with only one meaning.
  case form(AnswerValue)
  /// Unusable: the code of the finding, and its arguments in addition to the question's.
  case refused(FindingCode, FindingArguments)

  /// - Parameter unit: the unit of the question, for hints.
  init(_ text: String, type: AnswerType, unit: String = "") {
    switch type {
    case .yesNo:
      switch WrittenFlag.reading(text) {
      case .plain(let flag): self = .plain(.flag(flag))
      case .form(let flag): self = .form(.flag(flag))
      case .either: self = .refused(.answerNotYesNo, [:])
      case .none(let likely): self = .refused(.answerNotYesNo, Self.hint(likely.map { AnswerValue.flag($0).text }))
      }
    case .choice(let choices):
      if let choice = type.value(of: text) {
        self = .plain(choice)
      } else {
        var arguments = Self.hint(FoldedText.nearest(to: text, among: choices))
        arguments[list: "allowed"] = choices
        self = .refused(.answerNotAChoice, arguments)
      }
    case .date: self.init(date: WrittenDate.reading(text))
    case .number, .percent, .amount, .count: self.init(number: text, type: type, unit: unit)
    }
  }

  private init(date reading: Reading<CalendarDate>) {
    switch reading {
    case .plain(let date): self = .plain(.word(date.description))
    case .form(let date): self = .form(.word(date.description))
    case .either(let a, let b): self = .refused(.answerAmbiguous, Self.senses(a.description, b.description))
    case .none(let likely): self = .refused(.answerNotADate, Self.hint(likely?.description))
    }
  }

  private init(number text: String, type: AnswerType, unit: String) {
    let written = WrittenNumber(text)
    if written.isTooLong {
      self = .refused(.answerTooLong, [:])
      return
    }
    let likely = written.reading == .none(likely: nil) ? LikelyNumber.reading(text, unit: unit) : nil
    switch written.reading {
    case .none where likely == nil: self = .refused(.answerNotANumber, [:])
    case _ where written.hasPercentSign && type != .percent: self = .refused(.answerPercentSign, [:])
    case .plain(let number): self = type.refusal(of: number).map { .refused($0, [:]) } ?? .plain(.number(number))
    case .form(let number): self = type.refusal(of: number).map { .refused($0, [:]) } ?? .form(.number(number))
    case .either(let decimal, let whole): self = Self.either(decimal, whole, type: type)
    case .none:
      let code = likely.flatMap { type.refusal(of: $0) } ?? .answerNumberUnclear
      self = .refused(code, ["likely": likely?.unmistakable ?? ""])
    }
  }

  private static func hint(_ likely: String?) -> FindingArguments { ["suggestion": likely ?? ""] }

  private static func senses(_ first: String, _ second: String) -> FindingArguments {
    ["first": first, "second": second]
  }

  /// Decides between two readings.
  ///
  /// In a percentage, `12.345` has only one possible reading; elsewhere it stays ambiguous. That includes counts,
  /// because people do write fractions of posts.
  private static func either(_ decimal: ExactDecimal, _ whole: ExactDecimal, type: AnswerType) -> WrittenAnswer {
    if let first = type.refusal(of: decimal), type.refusal(of: whole) != nil { return .refused(first, [:]) }
    if type == .percent { return .form(.number(decimal)) }
    return .refused(.answerAmbiguous, senses(decimal.unmistakable, whole.unmistakable))
  }
}

extension AnswerType {
  /// Why a number is not a valid answer of this type; nil if it is valid.
  fileprivate func refusal(of number: ExactDecimal) -> FindingCode? {
    if self != .number, number.units < 0 { return .answerNegative }
    if self == .percent, number.units > 100 * ExactDecimal.unitsPerOne { return .answerOverHundred }
    if self == .count, number.units % ExactDecimal.unitsPerOne != 0 { return .answerNotWhole }
    return nil
  }
}

extension AnswerValue {
  /// The value as the guide asks for it.
  var unmistakable: String {
    if case .number(let number) = self { return number.unmistakable }
    return text
  }
}

extension ExactDecimal {
  /// The number in an unambiguous form: `1.2340`, because `1.234` could be read as 1234.
  var unmistakable: String {
    if case .either = WrittenNumber(description).reading { return description + "0" }
    return description
  }
}
