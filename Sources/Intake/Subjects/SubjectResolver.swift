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
  /// Which entities the file may report on.
  let speaker: FileSpeaker
  /// Whether the status of the current row can be that of its rating or that of its action.
  var sharesStatus = false
  /// Whether the current row is a reviewer's, who may grade many entities in one file.
  var isReviewing = false
  var suggestionCount = 0
  /// The last year that was not written plainly: a way of writing often fills the column.
  var lastYear: (text: String, reading: Interpretation<Int>)?
  /// The ratings in words of any spelling that the file has used so far.
  let ratings = RatingReadings()
  /// What the titles beside the numbers of indicators say.
  private(set) lazy var titles = IndicatorTitles(vocabulary)
  let indicatorReadings = IndicatorReadings()
  /// The indicators of frameworks by the ids of their questions, created on first use.
  var questions: [Int: [String: Indicator]] = [:]
  /// The known parts of the subject of the last record that could not be used.
  var unresolved = UnresolvedSubject()
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

  /// The entity and the year of a record that does not refer to an indicator; nil if the record cannot be used.
  func owner() -> (entity: Entity, year: Int)? {
    let entityText = required(.entity)
    let year = required(.year).flatMap { self.year($0) }
    let entity = entityText.flatMap { self.entity($0) }
    guard let entity, let year else { return nil }
    return (entity, year)
  }

  func required(_ field: Field) -> FieldValue? {
    if let value = values[field] { return value }
    if values.reportedMissing.contains(field) { return nil }
    let place = values.placeOfMissingValue(field)
    if values.isPresent(field) || !Field.submissionFields.contains(field) {
      findings.noteBlank(field, at: place, record: values.recordNumber, hasOtherValues: values.hasSeveralValues)
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

  /// The basis of the record; submitted if it states none.
  var basis: Basis {
    guard let value = values[.basis] else { return .submitted }
    if let basis = Basis.allCases.first(where: { FoldedText.isSame(value.text, as: $0.rawValue) }) {
      return isDoubtful(value, meaning: basis.rawValue) ? .submitted : basis
    }
    findings.noteOnce(
      .basisUnknown, at: value.place, found: value.text,
      ["allowed": Basis.allCases.map(\.rawValue)])
    return .submitted
  }
}
