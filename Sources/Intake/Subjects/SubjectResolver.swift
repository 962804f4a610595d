import Formats
import Model

/// Recognizes the subject of each record in one file, and reports what it cannot recognize.
///
/// Only one reader uses this object, for one record at a time. Exclusivity is therefore not checked: the checks would
/// cost about 5 per cent of the instructions of `check` on a table of 5 MB.
final class SubjectResolver {
  let values: FieldValues
  let findings: FileFindings
  let builder: SubmissionBuilder
  let vocabulary: Vocabulary
  /// Who may report on whom in the file.
  let speaker: FileSpeaker
  var suggestionCount = 0
  /// The submission of the last record that used exactly the words of the definitions.
  @exclusivity(unchecked) var last: ExactOwner?

  init(
    values: FieldValues, findings: FileFindings, builder: SubmissionBuilder, speaker: FileSpeaker = FileSpeaker()
  ) {
    self.values = values
    self.findings = findings
    self.builder = builder
    self.speaker = speaker
    vocabulary = builder.vocabulary
  }

  /// Returns nil if the record cannot be used; a rating of an unknown entity is recorded as left out.
  func subject() -> RecordSubject? { exactSubject() ?? lenientSubject() }

  /// The subject of a record, in any spelling.
  private func lenientSubject() -> RecordSubject? {
    guard let entityText = required(.entity), let yearText = required(.year), let indicatorText = required(.indicator)
    else { return nil }
    guard let year = year(yearText) else { return nil }
    let name = IndicatorName(indicatorText.text)
    guard let terms = framework(year: year, indicator: name) else { return nil }
    guard let entity = entity(entityText) else {
      let verbatimRating = VerbatimRating(
        entity: entityText.text, indicator: name.number ?? indicatorText.text, rating: values.text(.rating))
      builder.leaveOut(
        .unknownEntity, framework: terms.framework.id, year: year, verbatimRating: verbatimRating, place: values.place)
      return nil
    }
    guard let position = indicator(name, indicatorText, of: terms.framework),
      let owner = vocabulary.entities.position(code: entity.code)
    else { return nil }
    return RecordSubject(
      draft: builder.draft(framework: terms.position, year: year, entity: owner), terms: terms, position: position)
  }

  /// The position of the indicator that is named; nil, with a finding, if it is unknown.
  private func indicator(_ name: IndicatorName, _ value: FieldValue, of framework: Framework) -> Int? {
    guard let position = name.position(in: framework) else {
      findings.note(
        .indicatorUnknown, at: value.place, found: value.text,
        [
          "framework": framework.title,
          "allowed": framework.indicators.first.map { first in
            "\(first.number)–\(framework.indicators[framework.indicators.count - 1].number)"
          } ?? "",
        ])
      return nil
    }
    let indicator = framework.indicators[position]
    if !name.agrees(with: indicator) {
      findings.noteOnce(
        .indicatorTitleDiffers, at: value.place, found: value.text,
        ["number": indicator.number, "title": indicator.title])
    }
    return position
  }

  /// The entity and the year of a record that does not refer to an indicator; nil if the record cannot be used.
  func owner() -> (entity: Entity, year: Int)? {
    guard let entityText = required(.entity), let yearText = required(.year), let year = year(yearText),
      let entity = entity(entityText)
    else { return nil }
    return (entity, year)
  }

  func required(_ field: Field) -> FieldValue? {
    if let value = values[field] { return value }
    if values.reportedMissing.contains(field) { return nil }
    let place = values.placeOfMissingValue(field)
    if values.isPresent(field) || !Field.submissionFields.contains(field) {
      findings.note(.valueMissing, at: place, ["field": field.name])
    } else {
      // The submission should give the field: one omission, however many records are affected.
      findings.noteOnce(.valueMissing, at: place, found: nil, ["field": field.name], field: field)
    }
    return nil
  }

  /// Stores the record's explanation of the warnings on it.
  func explain(_ subject: RecordSubject, appliesToRating: Bool = false) {
    guard let explanation = values[.explanation], let line = values.place.line else { return }
    subject.draft.add(
      RowExplanation(
        indicator: subject.position, appliesToRating: appliesToRating, file: values.file, lines: line...values.lastLine,
        text: explanation.text))
  }

  /// The basis of the record: submitted, unless it says otherwise.
  var basis: Basis {
    guard let value = values[.basis] else { return .submitted }
    if let basis = Basis(rawValue: FoldedText.fold(value.text)) { return basis }
    findings.noteOnce(
      .basisUnknown, at: value.place, found: value.text,
      ["allowed": Basis.allCases.map(\.rawValue)])
    return .submitted
  }
}
