import Formats
import Model

/// Reads one record of the table `actions`.
struct ActionRow {
  let values: FieldValues
  let vocabulary: Vocabulary
  let findings: FileFindings

  /// Adds the action to `builder`, or notes why it cannot be used.
  func add(to builder: SubmissionBuilder) {
    let reader = SubjectReader(values: values, vocabulary: vocabulary, findings: findings)
    guard let subject = reader.subject(builder: builder), let action = reader.required(.action) else { return }
    builder.explain(values, of: subject)
    // Actions of several files add up; what tells no order is noted all the same.
    _ = reader.filing
    builder.add(
      ReportedAction(
        indicator: subject.position, action: action.text, responsible: values[.responsible]?.text ?? "", due: due,
        resources: values[.resources]?.text ?? "", status: values[.status]?.text ?? "", place: values.place),
      to: subject.key)
  }

  private var due: CalendarDate? {
    guard let value = values[.due] else { return nil }
    switch WrittenDate.reading(value.text) {
    case .plain(let date): return date
    case .form(let date):
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
