import Formats
import Model

/// What a record speaks of: one indicator of one entity in one year, as recognised from its fields.
struct RecordSubject {
  let entity: Entity
  let year: Int
  let framework: Framework
  /// The position of the indicator in the framework.
  let position: Int
  /// The words of the file.
  let asWritten: RatingAsWritten

  var indicator: Indicator { framework.indicators[position] }

  var key: SubmissionKey { SubmissionKey(framework: framework.id, year: year, entity: entity.code) }
}

/// Recognises what records speak of, and notes what it cannot recognise.
struct SubjectReader {
  let values: FieldValues
  let vocabulary: Vocabulary
  let findings: FileFindings

  /// Nil where the record cannot be used; an unknown entity is remembered in `builder` as left out.
  func subject(builder: SubmissionBuilder) -> RecordSubject? {
    guard let entityText = required(.entity), let yearText = required(.year), let indicatorText = required(.indicator)
    else { return nil }
    guard let year = year(yearText) else { return nil }
    let name = IndicatorName(indicatorText.text)
    guard let framework = framework(year: year, indicator: name) else { return nil }
    var asWritten = RatingAsWritten(
      entity: entityText.text, indicator: name.number ?? indicatorText.text, rating: values[.rating]?.text ?? "")
    guard let entity = entity(entityText) else {
      builder.leaveOut(.unknownEntity, framework: framework.id, year: year, asWritten: asWritten, place: values.place)
      return nil
    }
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
    asWritten.indicator = indicator.number
    if !name.agrees(with: indicator) {
      findings.noteOnce(
        .indicatorTitleDiffers, at: indicatorText.place, found: indicatorText.text,
        ["number": indicator.number, "title": indicator.title])
    }
    return RecordSubject(
      entity: vocabulary.entities.current(entity.code) ?? entity, year: year, framework: framework, position: position,
      asWritten: asWritten)
  }

  /// The entity and the year of a record that speaks of no indicator; nil where it cannot be used.
  func owner() -> (entity: Entity, year: Int)? {
    guard let entityText = required(.entity), let yearText = required(.year), let year = year(yearText),
      let named = entity(entityText)
    else { return nil }
    return (vocabulary.entities.current(named.code) ?? named, year)
  }

  func required(_ field: Field) -> FieldValue? {
    if let value = values[field] { return value }
    if values.toldAsLacking.contains(field) { return nil }
    let place = values.placeOfBlank(field)
    if values.isGiven(field) || !Field.ofSubmission.contains(field) {
      findings.note(.valueMissing, at: place, ["field": field.rawValue])
    } else {
      // It should stand at the submission: one omission, however many records miss it.
      findings.noteOnce(.valueMissing, at: place, found: nil, ["field": field.rawValue], field: field)
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

  private func entity(_ value: FieldValue) -> Entity? {
    guard let entity = vocabulary.entities.recognise(value.text) else {
      findings.noteOnce(
        .entityUnknown, at: value.place, found: value.text,
        ["suggestion": vocabulary.entities.codes.nearest(to: value.text) ?? ""])
      return nil
    }
    if value.verbatim != entity.code {
      findings.noteOnce(.entitySpelling, at: value.place, found: value.verbatim, ["code": entity.code])
    }
    if !entity.isCounted {
      findings.noteOnce(.entityNotCounted, at: value.place, found: value.text, ["code": entity.code])
    }
    return entity
  }

  /// The framework that the record names, or the one that is assumed for the year.
  ///
  /// Where no framework is assumed, the only one that is in force in the year and has the indicator is meant.
  private func framework(year: Int, indicator: IndicatorName) -> Framework? {
    if let value = values[.framework] {
      guard let framework = vocabulary.framework(value.text) else {
        findings.noteOnce(
          .frameworkUnknown, at: value.place, found: value.text,
          ["allowed": vocabulary.frameworks.map(\.id).joined(separator: ", ")])
        return nil
      }
      guard framework.years.contains(year) else {
        findings.noteOnce(
          .frameworkNotForYear, at: value.place, found: value.text,
          ["year": String(year), "years": framework.years.text])
        return nil
      }
      return framework
    }
    let meant = vocabulary.assumable.filter { $0.years.contains(year) }
    let fitting = meant.filter { indicator.position(in: $0) != nil }
    if let only = fitting.count == 1 ? fitting[0] : meant.count == 1 ? meant[0] : nil { return only }
    let inForce = vocabulary.frameworks.filter { $0.years.contains(year) }
    findings.noteOnce(
      .frameworkUnclear, at: values.placeOfBlank(.framework), found: String(year),
      ["allowed": inForce.map(\.id).joined(separator: ", ")])
    return nil
  }

  /// What the record rests on.
  var basis: Basis {
    guard let value = values[.basis] else { return .submitted }
    if let basis = Basis(rawValue: FoldedText.fold(value.text)) { return basis }
    findings.noteOnce(
      .basisUnknown, at: value.place, found: value.text,
      ["allowed": Basis.allCases.map(\.rawValue).joined(separator: ", ")])
    return .submitted
  }
}

extension YearSpan {
  /// `2018–2024`, or `2025–` while it goes on.
  package var text: String { "\(first)–\(last.map { String($0) } ?? "")" }
}
