import Model

/// Reads a status that stands in one row with a rating and an action.
///
/// Words such as final belong to the rating and words such as planned to the action. In progress can belong to either:
/// then the rating would not count, or work on the action has begun.
extension RatingRowReader {
  func sharedStatus(_ value: FieldValue) -> ReportStatus {
    guard let known = ReportStatus(word: value.text) else { return .final }
    if known == .inProgress, !Self.isOfRating(value.text) {
      findings.note(.statusUnclear, at: value.place, found: value.text)
    }
    return known
  }

  /// Says that a rating does not count whose status is not final; other findings say so of a status that is not known.
  func noteUnfinished() {
    guard let value = values[.status], ReportStatus(word: value.text) == .inProgress,
      !resolver.sharesStatus || Self.isOfRating(value.text)
    else { return }
    findings.noteOnce(.ratingNotFinal, at: value.place, found: value.text)
  }

  /// Whether only a rating has this status.
  fileprivate static func isOfRating(_ text: String) -> Bool {
    ReportStatus(word: text) != nil && FoldedText.fold(text) != "inprogress"
  }
}

extension ActionRowReader {
  /// The status of the action.
  var status: String {
    let text = values.text(.status)
    return resolver.sharesStatus && RatingRowReader.isOfRating(text) ? "" : text
  }
}
