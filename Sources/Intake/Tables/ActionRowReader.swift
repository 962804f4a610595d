import Formats
import Model

/// Reads the records of the table `actions` in one file.
struct ActionRowReader: IndicatorRowReader {
  let resolver: SubjectResolver

  /// Adds the action in the current record, or reports why it cannot be used.
  func take(_ subject: RecordSubject?) {
    let action = resolver.required(.action)
    let due = self.due
    let submissionOrder = resolver.submissionOrder
    guard let subject, let action else { return }
    resolver.explain(subject)
    subject.draft.add(
      ReportedAction(
        indicator: subject.position, action: action.text, responsible: values.freeText(.responsible), due: due,
        resources: values.freeText(.resources), status: status, place: values.place),
      submissionOrder)
  }

  private var due: CalendarDate? {
    guard let value = values[.due] else { return nil }
    switch DateParser.reading(value.text) {
    case .plain(let date): return date
    case .variant(let date):
      findings.noteOnce(.dueForm, at: value.place, found: value.text, ["meaning": date.description])
      return date
    case .either(let first, let second):
      findings.note(
        .dueAmbiguous, at: value.place, found: value.text,
        ["first": first.description, "second": second.description])
    case .none(let likely):
      findings.note(.dueNotADate, at: value.place, found: value.text, ["suggestion": likely?.description ?? ""])
    }
    return nil
  }
}
