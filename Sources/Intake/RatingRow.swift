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
    let reader = SubjectReader(values: values, vocabulary: vocabulary, findings: findings)
    guard let subject = reader.subject(builder: builder) else {
      return builder.noteUnusedRating(file: values.place.file)
    }
    builder.explain(values, of: subject, isOfRating: true)
    let input = input
    // Who adopts the rating of another entity need not name one.
    let isLeftToProvider = input == .adopted && (values[.rating] == nil || saysAdopted)
    let stated =
      isLeftToProvider ? .notReported : rating(indicator: subject.indicator, framework: subject.framework)
    guard let rating = stated else {
      return builder.refuse(indicator: subject.position, of: subject.key)
    }
    let reported = ReportedRating(
      indicator: subject.position, rating: rating, justification: values[.justification]?.text ?? "",
      evidence: values[.evidence]?.text ?? "", basis: reader.basis, status: status, input: input,
      place: values.place, cell: values[.rating]?.place)
    checkJustification(of: reported, entity: subject.entity.code, indicator: subject.indicator)
    builder.add(reported, to: subject.key, filing: reader.filing, asWritten: subject.asWritten) { findings.take($0) }
  }

  private func rating(indicator: Indicator, framework: Framework) -> Rating? {
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

  /// Whether the word stands in place of a rating.
  private var saysAdopted: Bool {
    values[.rating].map { FoldedText.fold($0.text) == InputChoice.adopted.rawValue } ?? false
  }

  /// What the row says of a common input, in a field of its own or in place of the rating.
  private var input: InputChoice? {
    guard let value = values[.input] else { return saysAdopted ? .adopted : nil }
    if let choice = InputChoice(rawValue: FoldedText.fold(value.text)) { return choice }
    findings.noteOnce(
      .inputUnknown, at: value.place, found: value.text,
      ["allowed": InputChoice.allCases.map(\.rawValue).joined(separator: ", ")])
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
        ["allowed": ReportStatus.allCases.map(\.rawValue).joined(separator: ", ")])
      return .inProgress
    }
  }
}
