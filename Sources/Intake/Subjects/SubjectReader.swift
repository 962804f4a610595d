import Formats
import Model

/// What a record speaks of: one indicator of one entity in one year, as recognised from its fields.
struct RecordSubject {
  let draft: SubmissionDraft
  let terms: FrameworkTerms
  /// The position of the indicator in the framework.
  let position: Int

  var framework: Framework { terms.framework }
  var indicator: Indicator { terms.framework.indicators[position] }
}

/// The submission to which a record belongs whose words are plain.
private final class PlainOwner {
  let words: OwnerWords
  let draft: SubmissionDraft
  let terms: FrameworkTerms

  init(words: OwnerWords, draft: SubmissionDraft, terms: FrameworkTerms) {
    self.words = words
    self.draft = draft
    self.terms = terms
  }
}

/// Recognises what the records of one file speak of, and notes what it cannot recognise.
final class SubjectReader {
  /// A file with more names of entities that are unknown is not about these entities at all.
  private static let mostSuggestions = 1_000

  let values: FieldValues
  let findings: FileFindings
  let builder: SubmissionBuilder
  let vocabulary: Vocabulary
  private var suggestionCount = 0
  /// The submission to which the last record belonged whose words were plain.
  @exclusivity(unchecked) private var last: PlainOwner?

  init(values: FieldValues, findings: FileFindings, builder: SubmissionBuilder) {
    self.values = values
    self.findings = findings
    self.builder = builder
    vocabulary = builder.vocabulary
  }

  /// Nil where the record cannot be used; an unknown entity is remembered as left out.
  func subject() -> RecordSubject? { plainSubject() ?? patientSubject() }

  /// What a record speaks of whose words are written exactly as the definitions write them, as most are.
  ///
  /// Nil says nothing about the record: it gives nothing that `patientSubject` would not give without a finding.
  private func plainSubject() -> RecordSubject? {
    guard let owner = plainOwner(),
      let position = values.withBytes(.indicator, { owner.terms.numbers[$0] })
    else { return nil }
    return RecordSubject(draft: owner.draft, terms: owner.terms, position: position)
  }

  private func plainOwner() -> PlainOwner? {
    if let last, last.words.areThose(of: values) { return last }
    guard let entity = values.withBytes(.entity, { vocabulary.entityCodes[$0] }),
      let year = values.withBytes(.year, WrittenYear.plain), let terms = plainFramework(year: year)
    else { return nil }
    let draft = builder.draft(framework: terms.position, year: year, entity: entity)
    last = PlainOwner(words: OwnerWords(of: values), draft: draft, terms: terms)
    return last
  }

  private func plainFramework(year: Int) -> FrameworkTerms? {
    guard values.says(.framework) else {
      let meant = vocabulary.assumable.filter { $0.years.contains(year) }
      return meant.count == 1 ? vocabulary.terms(meant[0].id) : nil
    }
    guard let position = values.withBytes(.framework, { vocabulary.frameworkIDs[$0] }),
      vocabulary.frameworks[position].years.contains(year)
    else { return nil }
    return vocabulary.terms[position]
  }

  /// What a record speaks of, whatever the spelling.
  private func patientSubject() -> RecordSubject? {
    guard let entityText = required(.entity), let yearText = required(.year), let indicatorText = required(.indicator)
    else { return nil }
    guard let year = year(yearText) else { return nil }
    let name = IndicatorName(indicatorText.text)
    guard let terms = framework(year: year, indicator: name) else { return nil }
    guard let entity = entity(entityText) else {
      let asWritten = RatingAsWritten(
        entity: entityText.text, indicator: name.number ?? indicatorText.text, rating: values.text(.rating))
      builder.leaveOut(
        .unknownEntity, framework: terms.framework.id, year: year, asWritten: asWritten, place: values.place)
      return nil
    }
    let framework = terms.framework
    guard let position = name.position(in: framework) else {
      findings.note(
        .indicatorUnknown, at: indicatorText.place, found: indicatorText.text,
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
        .indicatorTitleDiffers, at: indicatorText.place, found: indicatorText.text,
        ["number": indicator.number, "title": indicator.title])
    }
    guard let owner = vocabulary.entities.position(code: entity.code) else { return nil }
    return RecordSubject(
      draft: builder.draft(framework: terms.position, year: year, entity: owner), terms: terms, position: position)
  }

  /// The entity and the year of a record that speaks of no indicator; nil where it cannot be used.
  func owner() -> (entity: Entity, year: Int)? {
    guard let entityText = required(.entity), let yearText = required(.year), let year = year(yearText),
      let entity = entity(entityText)
    else { return nil }
    return (entity, year)
  }

  /// The words of a record that rates an indicator, for one that is left out.
  func asWritten(_ subject: RecordSubject) -> RatingAsWritten {
    RatingAsWritten(
      entity: values[.entity]?.text ?? "", indicator: subject.indicator.number, rating: values.text(.rating))
  }

  func required(_ field: Field) -> FieldValue? {
    if let value = values[field] { return value }
    if values.toldAsLacking.contains(field) { return nil }
    let place = values.placeOfBlank(field)
    if values.isGiven(field) || !Field.ofSubmission.contains(field) {
      findings.note(.valueMissing, at: place, ["field": field.name])
    } else {
      // It should stand at the submission: one omission, however many records miss it.
      findings.noteOnce(.valueMissing, at: place, found: nil, ["field": field.name], field: field)
    }
    return nil
  }

  private func year(_ value: FieldValue) -> Int? {
    switch WrittenYear.reading(value.text) {
    case .plain(let year): return year
    case .form(let year):
      findings.noteOnce(.yearForm, at: value.place, found: value.text, ["year": String(year)])
      return year
    case .either:
      findings.noteOnce(.yearInvalid, at: value.place, found: value.text)
    case .none(let likely):
      findings.noteOnce(
        .yearInvalid, at: value.place, found: value.text, ["suggestion": likely.map { String($0) } ?? ""])
    }
    return nil
  }

  /// The entity that continues the series of the one that is named.
  private func entity(_ value: FieldValue) -> Entity? {
    guard let entity = vocabulary.entities.recognise(value.text) else {
      findings.noteOnce(
        .entityUnknown, at: value.place, found: value.text,
        ["suggestion": suggestion(for: value.text)])
      return nil
    }
    if value.verbatim != entity.code {
      findings.noteOnce(.entitySpelling, at: value.place, found: value.verbatim, ["code": entity.code])
    }
    if !entity.isCounted {
      findings.noteOnce(.entityNotCounted, at: value.place, found: value.text, ["code": entity.code])
    }
    return vocabulary.entities.current(entity.code) ?? entity
  }

  private func suggestion(for entity: String) -> String {
    suggestionCount += 1
    return suggestionCount > Self.mostSuggestions ? "" : vocabulary.entities.codes.nearest(to: entity) ?? ""
  }

  /// The framework that the record names, or the one that is assumed for the year.
  ///
  /// Where no framework is assumed, the only one that is in force in the year and has the indicator is meant.
  private func framework(year: Int, indicator: IndicatorName) -> FrameworkTerms? {
    if let value = values[.framework] {
      guard let terms = vocabulary.terms(value.text) else {
        findings.noteOnce(
          .frameworkUnknown, at: value.place, found: value.text,
          ["allowed": vocabulary.frameworks.map(\.id)])
        return nil
      }
      let years = terms.framework.years
      guard years.contains(year) else {
        findings.noteOnce(
          .frameworkNotForYear, at: value.place, found: value.text,
          ["year": String(year), "years": years.text])
        return nil
      }
      return terms
    }
    let meant = vocabulary.assumable.filter { $0.years.contains(year) }
    let fitting = meant.filter { indicator.position(in: $0) != nil }
    if let only = fitting.count == 1 ? fitting[0] : meant.count == 1 ? meant[0] : nil {
      return vocabulary.terms(only.id)
    }
    let inForce = vocabulary.frameworks.filter { $0.years.contains(year) }
    findings.noteOnce(
      .frameworkUnclear, at: values.placeOfBlank(.framework), found: String(year),
      ["allowed": inForce.map(\.id)])
    return nil
  }

  /// Remembers what the record says to the warnings on it.
  func explain(_ subject: RecordSubject, isOfRating: Bool = false) {
    guard let explanation = values[.explanation], let line = values.place.line else { return }
    subject.draft.add(
      RowExplanation(
        indicator: subject.position, isOfRating: isOfRating, file: values.file, lines: line...values.lastLine,
        text: explanation.text))
  }

  /// What the record rests on.
  var basis: Basis {
    guard let value = values[.basis] else { return .submitted }
    if let basis = Basis(rawValue: FoldedText.fold(value.text)) { return basis }
    findings.noteOnce(
      .basisUnknown, at: value.place, found: value.text,
      ["allowed": Basis.allCases.map(\.rawValue)])
    return .submitted
  }
}
