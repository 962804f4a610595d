import Formats
import Model

/// Reads the records of the table `answers` in one file.
///
/// An answer that cannot be used is reported and remains unanswered: it never counts as zero or no.
struct AnswerRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the answer in the current record, or reports why it cannot be used.
  func take() {
    guard let subject = resolver.subject(), let question = resolver.required(.question) else { return }
    resolver.explain(subject)
    let indicator = subject.indicator
    guard let id = questionID(question, of: indicator), let type = indicator.answerType(of: id) else {
      findings.note(
        .questionUnknown, at: question.place, found: question.text,
        [
          "indicator": indicator.number, "allowed": indicator.questionIDs,
          "suggestion": FoldedText.nearest(to: question.text, among: indicator.questionIDs) ?? "",
        ])
      return
    }
    // A blank cell means that the question was left unanswered, which is not a mistake.
    guard let answer = values[.answer] else { return }
    let unit = indicator.questions.first { $0.id == id }?.unit ?? ""
    let written = ParsedAnswer(answer.text, type: type, unit: unit)
    guard let value = value(of: written, in: answer, question: id, type: type),
      unitFits(question: id, of: indicator)
    else { return }
    if case .variant = written {
      findings.noteOnce(.answerForm, at: answer.place, found: answer.text, ["meaning": value.unambiguousText])
    }
    builder.add(
      ReportedAnswer(
        indicator: subject.position, question: id, value: value, evidence: values.text(.evidence),
        comment: values.text(.comment), basis: resolver.basis, place: answer.place),
      to: subject.draft, submissionOrder: resolver.submissionOrder)
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
