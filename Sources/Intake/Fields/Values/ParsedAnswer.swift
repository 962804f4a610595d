import Model

/// The interpretation of a written answer to a question of a given type.
enum ParsedAnswer: Hashable {
  /// Written as the guide requests.
  case plain(AnswerValue)
  /// Written differently, but with only one meaning.
  case variant(AnswerValue)
  /// Unusable; with the finding's code and the arguments to add to those about the question.
  case refused(FindingCode, FindingArguments)

  /// - Parameter unit: the unit of the question, for hints.
  init(_ text: String, type: AnswerType, unit: String = "") {
    if let refusal = Self.refusal(of: text, type) {
      self = refusal
      return
    }
    switch type {
    case .yesNo:
      switch YesNoParser.reading(text) {
      case .plain(let flag): self = .plain(.flag(flag))
      case .variant(let flag): self = .variant(.flag(flag))
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
    case .date: self.init(date: DateParser.reading(text))
    case .number, .percent, .amount, .count: self.init(number: text, type: type, unit: unit)
    }
  }

  private init(date reading: Interpretation<CalendarDate>) {
    switch reading {
    case .plain(let date): self = .plain(.word(date.description))
    case .variant(let date): self = .variant(.word(date.description))
    case .either(let a, let b): self = .refused(.answerAmbiguous, Self.ambiguityArguments(a.description, b.description))
    case .none(let likely): self = .refused(.answerNotADate, Self.hint(likely?.description))
    }
  }

  private init(number text: String, type: AnswerType, unit: String) {
    let written = ParsedNumber(text)
    if written.isTooLong {
      self = .refused(.answerTooLong, [:])
      return
    }
    let likely = written.reading == .none(likely: nil) ? NumberGuess.reading(text, unit: unit) : nil
    switch written.reading {
    case .none where likely == nil: self = .refused(.answerNotANumber, [:])
    case _ where written.hasPercentSign && type != .percent: self = .refused(.answerPercentSign, [:])
    case .plain(let number): self = type.refusal(of: number).map { .refused($0, [:]) } ?? .plain(.number(number))
    case .variant(let number): self = type.refusal(of: number).map { .refused($0, [:]) } ?? .variant(.number(number))
    case .either(let decimal, let whole): self = Self.either(decimal, whole, type: type)
    case .none:
      let code = likely.flatMap { type.refusal(of: $0) } ?? .answerNumberUnclear
      self = .refused(code, ["likely": likely?.unambiguousText ?? ""])
    }
  }

  private static func hint(_ likely: String?) -> FindingArguments { ["suggestion": likely ?? ""] }

  private static func ambiguityArguments(_ first: String, _ second: String) -> FindingArguments {
    ["first": first, "second": second]
  }

  /// Decides between two readings.
  ///
  /// In a percentage, `12.345` has only one possible reading; elsewhere it stays ambiguous. That includes counts,
  /// because people do write fractions of posts.
  private static func either(_ decimal: ExactDecimal, _ whole: ExactDecimal, type: AnswerType) -> ParsedAnswer {
    if let first = type.refusal(of: decimal), type.refusal(of: whole) != nil { return .refused(first, [:]) }
    if type == .percent { return .variant(.number(decimal)) }
    return .refused(.answerAmbiguous, ambiguityArguments(decimal.unambiguousText, whole.unambiguousText))
  }
}

extension AnswerType {
  /// What the finding about an answer of this type that is refused tells.
  ///
  /// - Parameters:
  ///   - hints: what is known of the answer.
  ///   - question: the id of the question, or the field.
  func arguments(_ hints: FindingArguments, of question: String) -> FindingArguments {
    var arguments = hints
    arguments["question"] = question
    arguments["type"] = name
    arguments[phrase: "form"] = PhraseKey(self == .count ? "number-form-whole" : "number-form")
    return arguments
  }

  /// Why a number is not a valid answer of this type; nil if it is valid.
  fileprivate func refusal(of number: ExactDecimal) -> FindingCode? {
    if self != .number, number.units < 0 { return .answerNegative }
    if self == .percent, number.units > 100 * ExactDecimal.unitsPerOne { return .answerOverHundred }
    if self == .count, number.units % ExactDecimal.unitsPerOne != 0 { return .answerNotWhole }
    return nil
  }
}

extension AnswerValue {
  /// The value in the form the guide asks for.
  var unambiguousText: String {
    if case .number(let number) = self { return number.unambiguousText }
    return text
  }
}

extension ExactDecimal {
  /// The number in an unambiguous form: `1.2340`, because `1.234` could be read as 1234.
  var unambiguousText: String {
    if case .either = ParsedNumber(description).reading { return description + "0" }
    return description
  }
}
