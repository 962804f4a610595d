import Formats
import Model

/// Reads the records of the table `ratings` in one file.
struct RatingRowReader: IndicatorRowReader {
  let resolver: SubjectResolver
  let column: RatingColumn

  init(resolver: SubjectResolver) {
    self.resolver = resolver
    column = RatingColumn(findings: resolver.findings, allowed: Self.codes(resolver.vocabulary.terms))
  }

  /// Adds the rating in the current record, or reports why it cannot be used.
  func take(_ subject: RecordSubject?) {
    guard let subject else { return judgeUnresolved() }
    if values.hasRareFields { resolver.explain(subject, appliesToRating: true) }
    let plain = values.withBytes(.rating) { subject.terms.ratings[$0] }
    // Most files have none of the fields that are read here.
    let isBare = plain != nil && !values.hasRareFields && values.reportedMissing.isEmpty
    let input = isBare ? nil : self.input(besides: plain)
    let basis = isBare ? .submitted : resolver.basis
    let status = isBare ? .final : self.status
    let submissionOrder = isBare ? SubmissionOrder() : resolver.submissionOrder
    if column.isEmpty, plain != nil || values.isPresent(.rating) && values[.rating] != nil { column.takeRating() }
    // An entity that adopts the rating of another need not state one.
    let takesProviderRating = input == .adopted && (!values.hasValue(.rating) || isAdopted)
    guard
      let rating = plain
        ?? (takesProviderRating ? .notReported : lenientRating([subject.terms], subject.indicator.number))
    else {
      if values.hasValue(.rating) || values.isExcelError(.rating) {
        subject.draft.addUnreadable(
          UnreadableRecord(place: values.place, submissionOrder: submissionOrder), indicator: subject.position)
        if basis == .submitted, input != .adopted, isUnjustified {
          subject.draft.markUnjustified(indicator: subject.position, at: values.place)
        }
      }
      return subject.draft.markUnusable(indicator: subject.position)
    }
    judge(rating, input, basis, of: subject)
    let reported = ReportedRating(
      indicator: subject.position, rating: rating, basis: basis, status: status, input: input, place: values.place,
      position: values.positionOfValue(.rating))
    if status == .inProgress, basis == .submitted { noteUnfinished() }
    if subject.draft.isUnrated(subject.position) {
      subject.draft.add(reported, submissionOrder, textsOf: values)
    } else {
      addSecond(reported, to: subject, submissionOrder)
    }
  }

  /// Whether the row gives no reason for any rating, and nothing that was reported accounts for it.
  ///
  /// The word NA may mean that nothing was entered, and then nothing has to be justified. Of a file without justifications
  /// at all it is said where its other ratings are reviewed. Words in brackets behind a rating may be its reason.
  private var isUnjustified: Bool {
    values.isPresent(.justification) && values.hasValue(.rating) && !NotAvailable.isUnclear(values.text(.rating))
      && !values.text(.rating).hasSuffix(")")
      && !values.hasReason(.justification)
      && !values.hasValue(.explanation)
      && !values.reportedMissing.contains(.justification)
  }

  private func addSecond(_ rating: ReportedRating, to subject: RecordSubject, _ submissionOrder: SubmissionOrder) {
    var rating = rating
    rating.texts = ReportedTexts(justification: values.reason(.justification), evidence: values.reason(.evidence))
    builder.addSecond(rating, to: subject.draft, submissionOrder: submissionOrder)
  }

  /// Reports what is wrong with a rating that can be used.
  @inline(__always)
  private func judge(_ rating: Rating, _ input: CommonInputChoice?, _ basis: Basis, of subject: RecordSubject) {
    if values.hasRareFields { compareScore(with: rating, on: subject.framework.scale) }
    switch rating {
    case .level, .open: break
    case .notReported, .underReview:
      if input != .adopted { noteState(rating, basis, on: subject.framework.scale) }
    case .notApplicable where !values.hasReason(.justification):
      noteMissingJustification(basis, of: subject.draft.key.entity, subject.indicator.number)
    case .notApplicable: break
    }
  }

  /// Checks the fields of a row that cannot be used because its subject is not known.
  private func judgeUnresolved() {
    builder.noteUnusedRating(file: values.file)
    let input = self.input(besides: nil)
    let (basis, _, _) = (resolver.basis, status, resolver.submissionOrder)
    if input == .adopted, !values.hasValue(.rating) || isAdopted { return }
    let subject = resolver.unresolved
    guard values.hasValue(.rating) || subject.indicator != nil else { return _ = resolver.required(.rating) }
    let rating = lenientRating(subject.frameworks, subject.indicatorText)
    if rating == .notApplicable, !values.hasReason(.justification) {
      noteMissingJustification(basis, of: subject.entity, subject.indicatorText)
    } else if rating?.isLevel ?? true, basis == .submitted, isUnjustified {
      builder.unjustified.take(
        entity: subject.entity, year: values.text(.year), subject.indicatorText, at: values.place)
    }
  }

  /// The rating, in any spelling; nil, with a finding, if it is blank or in no framework.
  private func lenientRating(_ frameworks: [FrameworkLookup], _ indicator: String) -> Rating? {
    guard let value = values[.rating] else {
      if values.reportedMissing.contains(.rating) { return nil }
      column.takeBlank(
        at: values.placeOfMissingValue(.rating), ["indicator": indicator, "allowed": codes(frameworks)])
      return nil
    }
    return rating(value, of: indicator, in: frameworks)
  }

  /// Reports a rating of not applicable that has no justification.
  private func noteMissingJustification(_ basis: Basis, of entity: String, _ indicator: String) {
    if values.reportedMissing.contains(.justification) { return }
    let cell = values.placeOfValue(.rating)
    let nothing = values[.justification]
    if basis == .published {
      findings.noteOnce(.notApplicableUnjustified, at: cell, found: "not-applicable", severity: .note)
    } else {
      findings.note(
        .notApplicableUnjustified, at: nothing?.place ?? cell, found: (nothing ?? values[.rating])?.text,
        ["entity": entity, "indicator": indicator])
    }
  }

  /// Whether the rating field contains the word `adopted`.
  private var isAdopted: Bool {
    values[.rating].map {
      FoldedText.isSame($0.text, as: CommonInputChoice.adopted.rawValue) && DoubtMark.mark(in: $0.text) == nil
    } ?? false
  }

  /// The row's choice about a common input, in its own field or instead of the rating.
  ///
  /// - Parameter rating: the rating that the row states by its exact code, if any.
  private func input(besides rating: Rating?) -> CommonInputChoice? {
    guard let value = values[.input] else { return rating == nil && isAdopted ? .adopted : nil }
    if let choice = CommonInputChoice.allCases.first(where: { FoldedText.isSame(value.text, as: $0.rawValue) }) {
      return resolver.isDoubtful(value, meaning: choice.rawValue) ? nil : choice
    }
    findings.noteOnce(
      .inputUnknown, at: value.place, found: value.text,
      ["allowed": CommonInputChoice.allCases.map(\.rawValue)])
    return nil
  }

  private var status: ReportStatus {
    guard let value = values[.status] else { return values.reportedMissing.contains(.status) ? .inProgress : .final }
    if resolver.sharesStatus { return sharedStatus(value) }
    if let known = ReportStatus(word: value.text) {
      return resolver.isDoubtful(value, meaning: known.rawValue) ? .inProgress : known
    }
    findings.noteOnce(
      .statusUnknown, at: value.place, found: value.text,
      ["allowed": ReportStatus.allCases.map(\.rawValue)])
    return .inProgress
  }
}

extension ReportStatus {
  /// The status for a word from the guide, from the platform or from everyday language; nil for other words.
  init?(word: String) {
    guard let status = Self.words[word] else { return nil }
    self = status
  }

  private static let words = FoldedNames<ReportStatus>(
    ["final", "finalized", "finalised", "submitted", "approved"].map { ($0, .final) }
      + ["in progress", "draft", "under review"].map { ($0, .inProgress) })
}
