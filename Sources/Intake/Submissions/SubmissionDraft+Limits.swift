import Model

/// Keeps a submission within its limits, whatever the files hold.
extension SubmissionDraft {
  /// Whether a further rating of an indicator may be kept.
  func keeps(_ rating: ReportedRating) -> Bool {
    let texts = rating.texts.withJustification(\.count) + rating.texts.withEvidence(\.count)
    return allowances.ratings.admits(texts, at: rating.place, among: keptRows)
  }

  /// Whether a further answer to a question may be kept.
  func keeps(_ answer: ReportedAnswer) -> Bool {
    let texts = answer.evidence.utf8.count + answer.comment.utf8.count
    return allowances.answers.admits(texts, at: answer.place, among: keptRows)
  }

  /// Whether an action may be kept.
  func keeps(_ action: ReportedAction) -> Bool {
    let texts = [action.action, action.responsible, action.resources, action.status].reduce(0) { $0 + $1.utf8.count }
    return allowances.actions.admits(texts, at: action.place, among: keptRows)
  }

  /// The findings about rows that were not kept, one for each table.
  var unkeptRows: [Finding] {
    [allowances.ratings, allowances.answers, allowances.actions].compactMap { $0.finding(of: key) }
  }
}
