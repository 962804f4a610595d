import Model

extension SubmissionBuilder {
  /// Keeps the latest record for each indicator and question, and reports the records that it replaces.
  func settleFilings(_ drafts: [SubmissionDraft]) {
    var replacements = Replacements()
    for draft in drafts { settleRatings(draft, &replacements) }
    for draft in drafts { settleAnswers(draft, &replacements) }
    for finding in replacements.findings { report(finding) }
  }

  private func settleRatings(_ draft: SubmissionDraft, _ replacements: inout Replacements) {
    for (_, filed) in draft.filedRatings.sorted(by: { $0.key < $1.key }) {
      let (standing, earlier) = Filing.settle(filed.filings)
      let winner = filed.values[standing[0]]
      draft.replace(by: winner)
      for index in standing.dropFirst() {
        let second = filed.values[index]
        refuseSecond(second, of: draft, after: winner.place, asWritten: asWritten(second, draft.key), report)
      }
      for rating in earlier.map({ filed.values[$0] }) {
        let written = asWritten(rating, draft.key)
        replacements.add(written.indicator, of: draft.key, at: rating.place, by: winner.place)
        leaveOut(
          .replaced, framework: draft.key.framework, year: draft.key.year, asWritten: written, place: rating.place)
      }
    }
  }

  private func settleAnswers(_ draft: SubmissionDraft, _ replacements: inout Replacements) {
    for (slot, filed) in draft.filedAnswers.sorted(by: { $0.key < $1.key }) {
      let (standing, earlier) = Filing.settle(filed.filings)
      let winner = filed.values[standing[0]]
      draft.replace(by: winner)
      for index in standing.dropFirst() { dispute(filed.values[index], in: draft, after: winner.place, report) }
      for index in earlier {
        replacements.add(slot.question, of: draft.key, at: filed.values[index].place, by: winner.place)
      }
    }
  }

  /// Leaves out the second of two ratings if it is unknown which is later.
  func refuseSecond(
    _ rating: ReportedRating, of draft: SubmissionDraft, after first: SourcePlace, asWritten: RatingAsWritten,
    _ findings: FindingSink
  ) {
    let key = draft.key
    findings(
      Finding(
        .indicatorTwice, at: rating.place, found: asWritten.indicator,
        arguments: [
          "entity": key.entity, "year": String(key.year), "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ]))
    leaveOut(.duplicate, framework: key.framework, year: key.year, asWritten: asWritten, place: rating.place)
  }

  /// Treats a question that was answered twice as unanswered.
  func dispute(
    _ answer: ReportedAnswer, in draft: SubmissionDraft, after first: SourcePlace, _ findings: FindingSink
  ) {
    draft.disputed.insert(AnswerSlot(answer))
    findings(
      Finding(
        .answerTwice, at: answer.place, found: answer.value.text,
        arguments: [
          "question": answer.question, "entity": draft.key.entity, "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ]))
  }

  /// The rating in the words used in tables.
  private func asWritten(_ rating: ReportedRating, _ key: SubmissionKey) -> RatingAsWritten {
    let framework = vocabulary.terms(key.framework)?.framework
    return RatingAsWritten(
      entity: key.entity, indicator: framework?.indicators[rating.indicator].number ?? "",
      rating: framework?.scale.level(of: rating.rating).code ?? "")
  }
}
