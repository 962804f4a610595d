import Formats
import Model

/// Reads the records of the table `ratings` in one file.
struct RatingRowReader: TableRowReader {
  let resolver: SubjectResolver

  /// Adds the rating in the current record, or reports why it cannot be used.
  func take() {
    guard let subject = resolver.subject() else { return judgeUnresolved() }
    resolver.explain(subject, appliesToRating: true)
    let plain = values.withBytes(.rating) { subject.terms.ratings[$0] }
    let input = self.input(besides: plain)
    let (basis, status, submissionOrder) = (resolver.basis, self.status, resolver.submissionOrder)
    // An entity that adopts the rating of another need not state one.
    let takesProviderRating = input == .adopted && (!values.hasValue(.rating) || isAdopted)
    guard
      let rating = plain
        ?? (takesProviderRating ? .notReported : lenientRating([subject.terms], subject.indicator.number))
    else {
      return subject.draft.markUnusable(indicator: subject.position)
    }
    let place = values.place
    var reported = ReportedRating(
      indicator: subject.position, rating: rating, basis: basis, status: status, input: input, place: place,
      cell: values.placeOfValue(.rating))
    if rating == .notApplicable, !values.hasValue(.justification) {
      noteMissingJustification(basis, of: subject.draft.key.entity, subject.indicator.number)
    }
    if subject.draft.isUnrated(subject.position) {
      return subject.draft.add(reported, submissionOrder, textsOf: values)
    }
    reported.texts = ReportedTexts(justification: values.text(.justification), evidence: values.text(.evidence))
    builder.addSecond(
      reported, to: subject.draft, submissionOrder: submissionOrder, verbatimRating: resolver.verbatimRating(subject)
    ) {
      findings.take($0)
    }
  }

  /// Judges the fields of a row whose subject is not known, which cannot be used.
  private func judgeUnresolved() {
    builder.noteUnusedRating(file: values.file)
    let input = self.input(besides: nil)
    let (basis, _, _) = (resolver.basis, status, resolver.submissionOrder)
    if input == .adopted, !values.hasValue(.rating) || isAdopted { return }
    let subject = resolver.unresolved
    guard values.hasValue(.rating) || subject.indicator != nil else { return _ = resolver.required(.rating) }
    let rating = lenientRating(subject.frameworks, subject.indicatorText)
    if rating == .notApplicable, !values.hasValue(.justification) {
      noteMissingJustification(basis, of: subject.entity, subject.indicatorText)
    }
  }

  /// The rating that is named, in any spelling; nil, with a finding, if it is missing or no framework knows it.
  private func lenientRating(_ frameworks: [FrameworkLookup], _ indicator: String) -> Rating? {
    guard let value = values[.rating] else {
      if values.reportedMissing.contains(.rating) { return nil }
      findings.note(
        .ratingBlank, at: values.placeOfMissingValue(.rating),
        ["indicator": indicator, "allowed": codes(frameworks)], field: .rating)
      return nil
    }
    for terms in frameworks {
      if let rating = terms.framework.scale.rating(named: value.text) { return rating }
    }
    let allowed = codes(frameworks)
    findings.note(
      .ratingUnknown, at: value.place, found: value.text,
      [
        "indicator": indicator, "allowed": allowed,
        "suggestion": FoldedText.nearest(to: value.text, among: Array(allowed.dropLast())) ?? "",
      ])
    return nil
  }

  /// The words for ratings in these frameworks, or in those that are assumed where there are several.
  private func codes(_ frameworks: [FrameworkLookup]) -> [String] {
    let assumed = frameworks.filter(\.framework.isAssumed)
    var codes: [String] = []
    for code in (assumed.isEmpty ? frameworks : assumed).flatMap({ $0.framework.scale.levels.map(\.code) })
    where !codes.contains(code) {
      codes.append(code)
    }
    return codes + ["not-applicable"]
  }

  /// Reports a rating of not applicable that has no justification.
  private func noteMissingJustification(_ basis: Basis, of entity: String, _ indicator: String) {
    let cell = values.placeOfValue(.rating)
    if basis == .published {
      findings.noteOnce(.notApplicableUnjustified, at: cell, found: "not-applicable", severity: .note)
    } else {
      findings.note(
        .notApplicableUnjustified, at: cell, found: values[.rating]?.text,
        ["entity": entity, "indicator": indicator])
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
