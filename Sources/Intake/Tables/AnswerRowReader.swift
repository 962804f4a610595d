import Formats
import Model

/// Reads the records of the table `answers` in one file.
///
/// An answer that cannot be used is reported and remains unanswered: it never counts as zero or no.
struct AnswerRowReader: TableRowReader {
  let resolver: SubjectResolver
  private let texts = QuestionTexts()

  init(resolver: SubjectResolver) { self.resolver = resolver }

  /// Adds the answer in the current record, or reports why it cannot be used.
  func take() {
    guard let subject = resolver.subject(), let question = resolver.required(.question) else { return }
    resolver.explain(subject)
    let indicator = subject.indicator
    let ids = questionIDs(question, of: subject)
    if ids.count > 1 {
      return findings.note(
        .questionAmbiguous, at: question.place, found: question.text, ["indicator": indicator.number, "allowed": ids])
    }
    guard let id = ids.first, let type = indicator.answerType(of: id) else {
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
    if type == .percent { noteSmallShare(value, answer) }
    builder.add(
      ReportedAnswer(
        indicator: subject.position, question: id, value: value, evidence: values.reason(.evidence),
        comment: values.freeText(.comment), basis: resolver.basis, place: answer.place),
      to: subject.draft, submissionOrder: resolver.submissionOrder
    ) { findings.take($0) }
  }

  /// The ids that can be meant, in any case and even if a spreadsheet has converted them; none if it is unknown.
  private func questionIDs(_ value: FieldValue, of subject: RecordSubject) -> [String] {
    let known = subject.indicator.questionIDs
    let text = value.text.lowercased()
    if let id = known.first(where: { $0.lowercased() == text }) { return [id] }
    let ids = SpreadsheetDamagedCode.id(text, among: known).map { [$0] } ?? texts.ids(value.text, of: subject)
    if ids.count == 1 { findings.noteOnce(.questionForm, at: value.place, found: value.text, ["meaning": ids[0]]) }
    return ids
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
