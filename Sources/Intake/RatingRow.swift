import Formats
import Model

/// Reads one record of the table `ratings`.
struct RatingRow {
  /// The texts of the fields, trimmed; a field that is absent or blank is nil.
  let values: FieldValues
  let vocabulary: Vocabulary
  let findings: FileFindings

  /// Adds the rating to `builder`, or notes why it cannot be used.
  func add(to builder: SubmissionBuilder) {
    guard let entityText = required(.entity), let yearText = required(.year), let indicatorText = required(.indicator)
    else { return }
    guard let year = year(yearText) else { return }
    let name = IndicatorName(indicatorText.text)
    guard let framework = framework(year: year, indicator: name) else { return }
    var asWritten = RatingAsWritten(
      entity: entityText.text, indicator: name.number ?? indicatorText.text, rating: values[.rating]?.text ?? "")
    guard let entity = entity(entityText) else {
      builder.leaveOut(.unknownEntity, framework: framework.id, year: year, asWritten: asWritten, place: values.place)
      return
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
      return
    }
    let indicator = framework.indicators[position]
    asWritten.indicator = indicator.number
    if !name.agrees(with: indicator) {
      findings.noteOnce(
        .indicatorTitleDiffers, at: indicatorText.place, found: indicatorText.text,
        ["number": indicator.number, "title": indicator.title])
    }
    guard let rating = rating(indicator: indicator, framework: framework) else { return }
    let reported = ReportedRating(
      indicator: position, rating: rating, justification: values[.justification]?.text ?? "",
      evidence: values[.evidence]?.text ?? "", basis: basis, status: status, place: values.place)
    let current = vocabulary.entities.current(entity.code)?.code ?? entity.code
    let key = SubmissionKey(framework: framework.id, year: year, entity: current)
    checkJustification(of: reported, entity: current, indicator: indicator)
    builder.add(reported, to: key, asWritten: asWritten) { findings.take($0) }
  }

  private func required(_ field: Field) -> FieldValue? {
    if let value = values[field] { return value }
    findings.note(.valueMissing, at: values.placeOfBlank(field), ["field": field.rawValue])
    return nil
  }

  private func year(_ value: FieldValue) -> Int? {
    let digits = value.text.utf8
    if digits.count == 4, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let year = Int(value.text) { return year }
    findings.note(.yearInvalid, at: value.place, found: value.text)
    return nil
  }

  private func entity(_ value: FieldValue) -> Entity? {
    guard let entity = vocabulary.entities.recognise(value.text) else {
      findings.noteOnce(
        .entityUnknown, at: value.place, found: value.text,
        ["suggestion": FoldedText.nearest(to: value.text, among: vocabulary.entities.entities.map(\.code)) ?? ""])
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

  /// The framework that the record names, or the only one in force in the year that has the indicator.
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
    let inForce = vocabulary.frameworks.filter { $0.years.contains(year) }
    let fitting = inForce.filter { indicator.position(in: $0) != nil }
    if let only = fitting.count == 1 ? fitting[0] : inForce.count == 1 ? inForce[0] : nil { return only }
    findings.noteOnce(
      .frameworkUnclear, at: values.placeOfBlank(.framework), found: String(year),
      ["allowed": inForce.map(\.id).joined(separator: ", ")])
    return nil
  }

  private func rating(indicator: Indicator, framework: Framework) -> Rating? {
    guard let value = values[.rating] else {
      findings.note(
        .ratingBlank, at: values.placeOfBlank(.rating), ["indicator": indicator.number, "allowed": codes(framework)])
      return nil
    }
    if let rating = framework.scale.rating(named: value.text) { return rating }
    findings.note(
      .ratingUnknown, at: value.place, found: value.text,
      [
        "indicator": indicator.number, "allowed": codes(framework),
        "suggestion": FoldedText.nearest(to: value.text, among: framework.scale.levels.map(\.code)) ?? "",
      ])
    return nil
  }

  private func codes(_ framework: Framework) -> String {
    (framework.scale.levels.map(\.code) + ["not-applicable"]).joined(separator: ", ")
  }

  /// Silence is no reason: that an indicator does not apply needs a justification.
  private func checkJustification(of rating: ReportedRating, entity: String, indicator: Indicator) {
    guard rating.rating == .notApplicable, rating.justification.isEmpty else { return }
    let place = values[.rating]?.place ?? values.place
    if rating.basis == .published {
      findings.noteOnce(.notApplicableUnjustified, at: place, found: "not-applicable", severity: .note)
    } else {
      findings.note(
        .notApplicableUnjustified, at: place, found: values[.rating]?.text,
        ["entity": entity, "indicator": indicator.number])
    }
  }

  private var basis: Basis {
    guard let value = values[.basis] else { return .submitted }
    if let basis = Basis(rawValue: FoldedText.fold(value.text)) { return basis }
    findings.noteOnce(
      .basisUnknown, at: value.place, found: value.text,
      ["allowed": Basis.allCases.map(\.rawValue).joined(separator: ", ")])
    return .submitted
  }

  private var status: ReportStatus {
    guard let value = values[.status] else { return .final }
    switch FoldedText.fold(value.text) {
    case "final", "finalized", "finalised", "submitted", "approved": return .final
    case "inprogress", "draft", "underreview": return .inProgress
    default:
      findings.noteOnce(
        .statusUnknown, at: value.place, found: value.text,
        ["allowed": ReportStatus.allCases.map(\.rawValue).joined(separator: ", ")])
      return .inProgress
    }
  }
}

extension YearSpan {
  /// `2018–2024`, or `2025–` while it goes on.
  package var text: String { "\(first)–\(last.map { String($0) } ?? "")" }
}
