import Formats
import Model

/// Reads the records of the table `answers` in one file.
///
/// An answer that cannot be used is reported and remains unanswered: it never counts as zero or no.
struct AnswerRowReader: IndicatorRowReader {
  let resolver: SubjectResolver
  private let texts = QuestionTexts()

  init(resolver: SubjectResolver) { self.resolver = resolver }

  /// Adds the answer in the current record, or reports why it cannot be used.
  func take(_ subject: RecordSubject?) {
    let question = resolver.required(.question)
    let (basis, submissionOrder) = (resolver.basis, resolver.submissionOrder)
    guard let subject else { return judgeUnresolved(question) }
    resolver.explain(subject)
    let indicator = subject.indicator
    guard let question, let id = knownQuestion(question, of: indicator, in: subject.framework),
      let answer = values[.answer]
    else { return }
    guard let value = self.value(of: answer, question: id, of: indicator) else {
      return subject.draft.addUnreadable(
        UnreadableRecord(place: answer.place, submissionOrder: submissionOrder),
        to: AnswerKey(indicator: subject.position, question: id))
    }
    builder.add(
      ReportedAnswer(
        indicator: subject.position, question: id, value: value, evidence: values.reason(.evidence),
        comment: values.freeText(.comment), basis: basis, place: answer.place),
      to: subject.draft, submissionOrder: submissionOrder)
  }

  /// Checks the fields of a row whose subject is unknown, provided that only one question can be meant.
  private func judgeUnresolved(_ question: FieldValue?) {
    guard let question else { return }
    let subject = resolver.unresolved
    let named = subject.indicators(resolver.indicatorReadings)
    let meant = named.isEmpty ? resolver.indicators(asking: question.text, in: subject.frameworks) : named
    guard let (indicator, framework) = meant.first(where: { questionIDs(question, of: $0, in: $1).count == 1 }) else {
      if named.count == 1 { _ = knownQuestion(question, of: named[0].indicator, in: named[0].framework) }
      return
    }
    guard let id = knownQuestion(question, of: indicator, in: framework), let answer = values[.answer],
      meant.allSatisfy({ $0.indicator.answerType(of: id) == indicator.answerType(of: id) })
    else { return }
    _ = value(of: answer, question: id, of: indicator)
  }

  /// The id of the question; nil, with a finding, if it does not name one question of the indicator.
  private func knownQuestion(_ question: FieldValue, of indicator: Indicator, in framework: Framework) -> String? {
    let ids = questionIDs(question, of: indicator, in: framework)
    if ids.count > 1 {
      findings.note(
        .questionAmbiguous, at: question.place, found: question.text, ["indicator": indicator.number, "allowed": ids])
      return nil
    }
    if let id = ids.first, indicator.answerType(of: id) != nil {
      if id.lowercased() != question.text.lowercased() {
        findings.noteOnce(.questionForm, at: question.place, found: question.text, ["meaning": id])
      }
      return id
    }
    // Wordings of one's own in the place of codes are one habit; codes with a slip are told one by one.
    let suggestion = texts.suggestion(for: question.text, of: indicator, in: framework)
    let isWording = question.text.contains(" ") && suggestion == nil
    findings.note(
      .questionUnknown, at: question.place, found: question.text, cause: isWording ? indicator.number : nil,
      [
        "indicator": indicator.number, "allowed": indicator.questionIDs, "framework": framework.id,
        "suggestion": suggestion ?? "",
      ])
    return nil
  }

  /// The value of the answer; nil, with findings, if the value or its unit cannot be used.
  private func value(of answer: FieldValue, question id: String, of indicator: Indicator) -> AnswerValue? {
    guard let type = indicator.answerType(of: id) else { return nil }
    let unit = indicator.questions.first { $0.id == id }?.unit ?? ""
    let written = ParsedAnswer(answer.text, type: type, unit: unit)
    let value = self.value(of: written, in: answer, question: id, type: type)
    guard unitFits(question: id, of: indicator), let value else { return nil }
    // How to write it is then part of that finding.
    if type == .percent, notesSmallShare(value, answer) { return value }
    if case .variant = written {
      findings.noteOnce(.answerForm, at: answer.place, found: answer.text, ["meaning": value.unambiguousText])
    }
    return value
  }

  /// The question ids that the text may mean, ignoring case and undoing conversions by spreadsheets; empty if none.
  private func questionIDs(_ value: FieldValue, of indicator: Indicator, in framework: Framework) -> [String] {
    let known = indicator.questionIDs
    let text = value.text.lowercased()
    if let id = known.first(where: { $0.lowercased() == text }) { return [id] }
    if let id = SpreadsheetDamagedCode.id(text, among: known) { return [id] }
    let spelled = known.filter { FoldedText.isSame(text, as: $0) }
    return (spelled.count == 1 ? spelled : nil)
      ?? texts.ids(value.text, of: indicator, in: framework)
  }

  /// The value of the answer; nil, with a finding, if it cannot be used.
  private func value(
    of written: ParsedAnswer, in answer: FieldValue, question: String, type: AnswerType
  ) -> AnswerValue? {
    switch written {
    case .plain(let value), .variant(let value): return value
    case .refused(let code, let hints):
      let arguments = type.arguments(hints, of: question)
      findings.note(code, at: answer.place, found: answer.text, arguments)
      return nil
    }
  }

  private func unitFits(question id: String, of indicator: Indicator) -> Bool {
    guard let unit = values[.unit] else { return true }
    let question = indicator.questions.first { $0.id == id }
    let expected = question?.unit ?? (question?.type == .percent ? "%" : "")
    let folded = FoldedText.fold(unit.text)
    // Symbols such as % are removed by folding, so they are compared unfolded.
    if folded.isEmpty ? unit.text == expected : folded == FoldedText.fold(expected) { return true }
    if question?.type == .percent, ["%", "percent", "per cent"].contains(unit.text.lowercased()) { return true }
    findings.note(
      .answerUnit, at: unit.place, found: unit.text,
      ["question": id, "expected": expected.isEmpty ? "–" : expected])
    return false
  }
}
