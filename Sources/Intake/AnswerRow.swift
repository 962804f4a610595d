import Formats
import Model

/// Reads one record of the table `answers`.
///
/// An answer that cannot be used is noted and stays unanswered: never a zero, never a no.
struct AnswerRow {
  let values: FieldValues
  let vocabulary: Vocabulary
  let findings: FileFindings

  /// Adds the answer to `builder`, or notes why it cannot be used.
  func add(to builder: SubmissionBuilder) {
    let reader = SubjectReader(values: values, vocabulary: vocabulary, findings: findings)
    guard let subject = reader.subject(builder: builder), let question = reader.required(.question) else { return }
    let indicator = subject.indicator
    guard let id = questionID(question, of: indicator), let type = indicator.answerType(of: id) else {
      findings.note(
        .questionUnknown, at: question.place, found: question.text,
        [
          "indicator": indicator.number, "allowed": indicator.questionIDs.joined(separator: ", "),
          "suggestion": FoldedText.nearest(to: question.text, among: indicator.questionIDs) ?? "",
        ])
      return
    }
    // A blank cell is a question that was left open, and no mistake.
    guard let answer = values[.answer] else { return }
    guard let value = type.value(of: answer.text) else { return noteUnusable(answer, question: id, type: type) }
    guard unitFits(question: id, of: indicator) else { return }
    builder.add(
      ReportedAnswer(
        indicator: subject.position, question: id, value: value, evidence: values[.evidence]?.text ?? "",
        comment: values[.comment]?.text ?? "", basis: reader.basis, place: answer.place),
      to: subject.key
    ) { findings.take($0) }
  }

  /// The id that the record means, whatever its case.
  private func questionID(_ value: FieldValue, of indicator: Indicator) -> String? {
    let text = value.text.lowercased()
    return indicator.questionIDs.first { $0.lowercased() == text }
  }

  private func noteUnusable(_ answer: FieldValue, question: String, type: AnswerType) {
    let likely = LikelyNumber.reading(answer.text)
    var arguments = ["question": question, "type": type.name, "likely": likely.map(\.description) ?? ""]
    if case .choice(let choices) = type { arguments["allowed"] = choices.joined(separator: ", ") }
    let code: FindingCode
    switch type {
    case .yesNo: code = .answerNotYesNo
    case .choice:
      code = .answerNotAChoice
      arguments["suggestion"] =
        FoldedText.nearest(to: answer.text, among: arguments["allowed"]?.split(separator: ", ").map(String.init) ?? [])
        ?? ""
    case .date: code = .answerNotADate
    case .number, .percent, .amount, .count:
      guard let number = ExactDecimal(strictly: answer.text) else {
        code = likely == nil ? .answerNotANumber : .answerNumberUnclear
        break
      }
      code =
        number.units < 0
        ? .answerNegative : type == .percent ? .answerOverHundred : .answerNotWhole
    }
    findings.note(code, at: answer.place, found: answer.text, arguments)
  }

  private func unitFits(question: String, of indicator: Indicator) -> Bool {
    guard let unit = values[.unit] else { return true }
    let question = indicator.questions.first { $0.id == question }
    let expected = question?.unit ?? (question?.type == .percent ? "%" : "")
    let folded = FoldedText.fold(unit.text)
    // Signs such as % fold to nothing and are compared as they are.
    if folded.isEmpty ? unit.text == expected : folded == FoldedText.fold(expected) { return true }
    if question?.type == .percent, ["%", "percent", "per cent"].contains(unit.text.lowercased()) { return true }
    findings.note(
      .answerUnit, at: unit.place, found: unit.text,
      ["question": question?.id ?? "", "expected": expected.isEmpty ? "–" : expected])
    return false
  }
}

/// What a text that is not strictly a number probably means, for a hint; it is never taken for the answer.
enum LikelyNumber {
  /// `15,5` is likely 15.5, `15 %` 15, `1 200` and `1,200` 1200; nil where no reading is likely.
  static func reading(_ text: String) -> ExactDecimal? {
    var plain = text.filter { !$0.isWhitespace && $0 != "%" && $0 != "'" && $0 != "’" && $0 != "_" }
    let points = plain.filter { $0 == "." }.count
    let commas = plain.filter { $0 == "," }.count
    if commas > 0, points > 0 {
      // The last mark is the decimal one.
      let decimal: Character = plain.lastIndex(of: ",")! > plain.lastIndex(of: ".")! ? "," : "."
      plain = String(plain.filter { $0 == decimal || ($0 != "," && $0 != ".") }.map { $0 == decimal ? "." : $0 })
    } else if commas == 1, let comma = plain.lastIndex(of: ","), plain.distance(from: comma, to: plain.endIndex) != 4 {
      plain = String(plain.map { $0 == "," ? "." : $0 })
    } else if commas > 0 {
      plain.removeAll { $0 == "," }
    } else if points > 1 {
      plain.removeAll { $0 == "." }
    }
    if plain.hasPrefix("+") { plain.removeFirst() }
    return ExactDecimal(strictly: plain)
  }
}
