import Model

/// Keeps a submission within its limits, whatever the files hold.
extension SubmissionDraft {
  /// Adds a further rating of an indicator, if it may be kept.
  func addFurther(_ rating: ReportedRating, _ submissionOrder: SubmissionOrder) {
    let texts = rating.texts.withJustification(\.count) + rating.texts.withEvidence(\.count)
    guard allowances.ratings.admits(texts, at: rating.place, besides: ratings.count, among: keptRows) else {
      return furtherRatings.addUnkept(rating.indicator)
    }
    keptRows.addBytes(furtherRatings.add(rating, submissionOrder))
  }

  /// Adds a further answer to a question, if it may be kept.
  func addFurther(_ answer: ReportedAnswer, _ submissionOrder: SubmissionOrder) {
    let texts = answer.evidence.utf8.count + answer.comment.utf8.count
    guard allowances.answers.admits(texts, at: answer.place, besides: answerCount, among: keptRows) else {
      return furtherAnswers.addUnkept(AnswerKey(answer))
    }
    keptRows.addBytes(furtherAnswers.add(answer, submissionOrder))
  }

  /// Whether an action may be kept.
  func keeps(_ action: ReportedAction) -> Bool {
    let texts = [action.action, action.responsible, action.resources, action.status].reduce(0) { $0 + $1.utf8.count }
    return allowances.actions.admits(texts, at: action.place, besides: 0, among: keptRows)
  }

  /// The findings about rows that were not kept, one for each table and reason.
  var unkeptRows: [Finding] {
    [allowances.ratings, allowances.answers, allowances.actions].flatMap { $0.findings(of: key) }
  }
}
