import Formats
import Model

/// Reads the records of the table `ratings` in one file.
struct RatingRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the rating in the current record, or reports why it cannot be used.
  func take() {
    guard let subject = resolver.subject() else { return builder.noteUnusedRating(file: values.file) }
    resolver.explain(subject, appliesToRating: true)
    let plain = values.withBytes(.rating) { subject.terms.ratings[$0] }
    let input = input(besides: plain)
    // An entity that adopts the rating of another need not state one.
    let takesProviderRating = input == .adopted && (!values.hasValue(.rating) || isAdopted)
    guard let rating = plain ?? (takesProviderRating ? .notReported : lenientRating(subject)) else {
      return subject.draft.markUnusable(indicator: subject.position)
    }
    let place = values.place
    let basis = resolver.basis
    var reported = ReportedRating(
      indicator: subject.position, rating: rating, basis: basis, status: status, input: input, place: place,
      cell: values.placeOfValue(.rating))
    if rating == .notApplicable, !values.hasValue(.justification) { noteMissingJustification(reported, subject) }
    let submissionOrder = resolver.submissionOrder
    if subject.draft.isUnrated(subject.position) {
      return subject.draft.add(reported, submissionOrder, textsOf: values)
    }
    reported.texts = ReportedTexts(justification: values.text(.justification), evidence: values.text(.evidence))
    builder.addSecond(reported, to: subject.draft, submissionOrder: submissionOrder)
  }

  /// The rating that is named, in any spelling; nil, with a finding, if it is missing or unknown.
  private func lenientRating(_ subject: RecordSubject) -> Rating? {
    let (indicator, framework) = (subject.indicator, subject.framework)
    guard let value = values[.rating] else {
      if values.reportedMissing.contains(.rating) { return nil }
      findings.note(
        .ratingBlank, at: values.placeOfMissingValue(.rating),
        ["indicator": indicator.number, "allowed": codes(framework)])
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
  private func noteMissingJustification(_ rating: ReportedRating, _ subject: RecordSubject) {
    if rating.basis == .published {
      findings.noteOnce(.notApplicableUnjustified, at: rating.cell, found: "not-applicable", severity: .note)
    } else {
      findings.note(
        .notApplicableUnjustified, at: rating.cell, found: values[.rating]?.text,
        ["entity": subject.draft.key.entity, "indicator": subject.indicator.number])
    }
  }

  /// Whether the rating field contains the word `adopted`.
  private var isAdopted: Bool {
    values[.rating].map { FoldedText.fold($0.text) == CommonInputChoice.adopted.rawValue } ?? false
  }

  /// The row's choice about a common input, in its own field or instead of the rating.
  ///
  /// - Parameter rating: the rating that the row states by its exact code, if any.
  private func input(besides rating: Rating?) -> CommonInputChoice? {
    guard let value = values[.input] else { return rating == nil && isAdopted ? .adopted : nil }
    if let choice = CommonInputChoice(rawValue: FoldedText.fold(value.text)) { return choice }
    findings.noteOnce(
      .inputUnknown, at: value.place, found: value.text,
      ["allowed": CommonInputChoice.allCases.map(\.rawValue)])
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
