import Formats
import Model

/// Reads the records of the table `ratings` in one file.
struct RatingRows: TableRows {
  let reader: SubjectReader

  /// Adds the rating in the current record, or reports why it cannot be used.
  func take() {
    guard let subject = reader.subject() else { return builder.noteUnusedRating(file: values.file) }
    reader.explain(subject, isOfRating: true)
    let plain = values.withBytes(.rating) { subject.terms.ratings[$0] }
    let input = input(besides: plain)
    // An entity that adopts the rating of another need not state one.
    let isLeftToProvider = input == .adopted && (!values.says(.rating) || saysAdopted)
    guard let rating = plain ?? (isLeftToProvider ? .notReported : patientRating(subject)) else {
      return subject.draft.refuse(indicator: subject.position)
    }
    let place = values.place
    let basis = reader.basis
    var reported = ReportedRating(
      indicator: subject.position, rating: rating, basis: basis, status: status, input: input, place: place,
      cell: values.placeOfValue(.rating))
    if rating == .notApplicable, !values.says(.justification) { noteUnjustified(reported, subject) }
    let filing = reader.filing
    if subject.draft.isOpen(subject.position) { return subject.draft.add(reported, filing, textsOf: values) }
    reported.texts = ReportedTexts(justification: values.text(.justification), evidence: values.text(.evidence))
    builder.addAgain(reported, to: subject.draft, filing: filing, asWritten: reader.asWritten(subject)) {
      findings.take($0)
    }
  }

  /// The rating that is named, in any spelling; nil, with a finding, if it is missing or unknown.
  private func patientRating(_ subject: RecordSubject) -> Rating? {
    let (indicator, framework) = (subject.indicator, subject.framework)
    guard let value = values[.rating] else {
      if values.toldAsLacking.contains(.rating) { return nil }
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

  private func codes(_ framework: Framework) -> [String] {
    framework.scale.levels.map(\.code) + ["not-applicable"]
  }

  /// Reports a rating of not applicable that has no justification.
  private func noteUnjustified(_ rating: ReportedRating, _ subject: RecordSubject) {
    if rating.basis == .published {
      findings.noteOnce(.notApplicableUnjustified, at: rating.cell, found: "not-applicable", severity: .note)
    } else {
      findings.note(
        .notApplicableUnjustified, at: rating.cell, found: values[.rating]?.text,
        ["entity": subject.draft.key.entity, "indicator": subject.indicator.number])
    }
  }

  /// Whether the rating field contains the word `adopted`.
  private var saysAdopted: Bool {
    values[.rating].map { FoldedText.fold($0.text) == InputChoice.adopted.rawValue } ?? false
  }

  /// The row's choice about a common input, in its own field or instead of the rating.
  ///
  /// - Parameter rating: the rating that the row states by its exact code, if any.
  private func input(besides rating: Rating?) -> InputChoice? {
    guard let value = values[.input] else { return rating == nil && saysAdopted ? .adopted : nil }
    if let choice = InputChoice(rawValue: FoldedText.fold(value.text)) { return choice }
    findings.noteOnce(
      .inputUnknown, at: value.place, found: value.text,
      ["allowed": InputChoice.allCases.map(\.rawValue)])
    return nil
  }

  private var status: ReportStatus {
    guard let value = values[.status] else { return .final }
    switch FoldedText.fold(value.text) {
    case "final", "finalized", "finalised", "submitted", "approved": return .final
    case "inprogress", "draft", "underreview": return .inProgress
    default:
      findings.noteOnce(
        .statusUnknown, at: value.place, found: value.text,
        ["allowed": ReportStatus.allCases.map(\.rawValue)])
      return .inProgress
    }
  }
}
