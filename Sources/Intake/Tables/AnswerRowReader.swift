import Formats
import Model

/// Reads the records of the table `answers` in one file.
///
/// An answer that cannot be used is reported and remains unanswered: it never counts as zero or no.
struct AnswerRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the answer in the current record, or reports why it cannot be used.
  func take() {
    let subject = resolver.subject()
    let question = resolver.required(.question)
    let (basis, submissionOrder) = (resolver.basis, resolver.submissionOrder)
    guard let subject else { return judgeUnresolved(question) }
    resolver.explain(subject)
    let indicator = subject.indicator
    guard let question, let id = knownQuestion(question, of: indicator), let answer = values[.answer],
      let value = self.value(of: answer, question: id, of: indicator)
    else { return }
    builder.add(
      ReportedAnswer(
        indicator: subject.position, question: id, value: value, evidence: values.text(.evidence),
        comment: values.text(.comment), basis: basis, place: answer.place),
      to: subject.draft, submissionOrder: submissionOrder
    ) { findings.take($0) }
  }

  /// Judges the fields of a row whose subject is not known, as far as one question can be meant.
  private func judgeUnresolved(_ question: FieldValue?) {
    guard let question else { return }
    let subject = resolver.unresolved
    let indicators = subject.indicators
    let meant = indicators.isEmpty ? resolver.indicators(asking: question.text, in: subject.frameworks) : indicators
    guard
      let (indicator, id) = meant.lazy.compactMap({ known in questionID(question, of: known).map { (known, $0) } })
        .first
    else {
      if indicators.count == 1 { _ = knownQuestion(question, of: indicators[0]) }
      return
    }
    let type = indicator.answerType(of: id)
    guard let answer = values[.answer], meant.allSatisfy({ $0.answerType(of: id) == type }) else { return }
    _ = value(of: answer, question: id, of: indicator)
  }

  /// The id of the question; nil, with a finding, if the indicator has no such question.
  private func knownQuestion(_ question: FieldValue, of indicator: Indicator) -> String? {
    if let id = questionID(question, of: indicator), indicator.answerType(of: id) != nil { return id }
    findings.note(
      .questionUnknown, at: question.place, found: question.text,
      [
        "indicator": indicator.number, "allowed": indicator.questionIDs,
        "suggestion": FoldedText.nearest(to: question.text, among: indicator.questionIDs) ?? "",
      ])
    return nil
  }

  /// The value of an answer whose unit fits; nil, with findings, if it cannot be used.
  private func value(of answer: FieldValue, question id: String, of indicator: Indicator) -> AnswerValue? {
    guard let type = indicator.answerType(of: id) else { return nil }
    let unit = indicator.questions.first { $0.id == id }?.unit ?? ""
    let written = ParsedAnswer(answer.text, type: type, unit: unit)
    let value = self.value(of: written, in: answer, question: id, type: type)
    guard unitFits(question: id, of: indicator), let value else { return nil }
    if case .variant = written {
      findings.noteOnce(.answerForm, at: answer.place, found: answer.text, ["meaning": value.unambiguousText])
    }
    return value
  }

  /// The id that is meant, in any case and even if a spreadsheet has converted it; nil if it is unknown.
  private func questionID(_ value: FieldValue, of indicator: Indicator) -> String? {
    let text = value.text.lowercased()
    if let id = indicator.questionIDs.first(where: { $0.lowercased() == text }) { return id }
    guard let id = SpreadsheetDamagedCode.id(text, among: indicator.questionIDs) else { return nil }
    findings.noteOnce(.questionForm, at: value.place, found: value.text, ["meaning": id])
    return id
  }

  /// The value of the answer; nil, with a finding, if it cannot be used.
  private func value(
    of written: ParsedAnswer, in answer: FieldValue, question: String, type: AnswerType
  ) -> AnswerValue? {
    switch written {
    case .plain(let value), .variant(let value): return value
    case .refused(let code, var arguments):
      arguments["question"] = question
      arguments["type"] = type.name
      findings.note(code, at: answer.place, found: answer.text, arguments)
      return nil
    }
  }

  private func unitFits(question: String, of indicator: Indicator) -> Bool {
    guard let unit = values[.unit] else { return true }
    let question = indicator.questions.first { $0.id == question }
    let expected = question?.unit ?? (question?.type == .percent ? "%" : "")
    let folded = FoldedText.fold(unit.text)
    // Signs such as % fold to nothing and are compared directly.
    if folded.isEmpty ? unit.text == expected : folded == FoldedText.fold(expected) { return true }
    if question?.type == .percent, ["%", "percent", "per cent"].contains(unit.text.lowercased()) { return true }
    findings.note(
      .answerUnit, at: unit.place, found: unit.text,
      ["question": question?.id ?? "", "expected": expected.isEmpty ? "–" : expected])
    return false
  }
}
