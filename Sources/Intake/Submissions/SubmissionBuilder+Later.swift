import Model

extension SubmissionBuilder {
  /// Keeps the latest record for each indicator and question, and reports the records that it replaces.
  func resolveCompetingRecords(_ drafts: [SubmissionDraft]) {
    var replacements = Replacements()
    for draft in drafts { resolveRatings(draft, &replacements) }
    for draft in drafts { resolveAnswers(draft, &replacements) }
    for finding in replacements.findings { report(finding) }
  }

  private func resolveRatings(_ draft: SubmissionDraft, _ replacements: inout Replacements) {
    for (_, competing) in draft.competingRatings.sorted(by: { $0.key < $1.key }) {
      let (kept, earlier) = SubmissionOrder.resolve(competing.submissionOrders)
      let winner = competing.values[kept[0]]
      draft.replace(by: winner)
      for index in kept.dropFirst() {
        let second = competing.values[index]
        rejectDuplicate(
          second, of: draft, after: winner.place, verbatimRating: verbatimRating(second, draft.key), report)
      }
      for rating in earlier.map({ competing.values[$0] }) {
        let written = verbatimRating(rating, draft.key)
        replacements.add(written.indicator, of: draft.key, at: rating.place, by: winner.place)
        leaveOut(
          .replaced, framework: draft.key.framework, year: draft.key.year, verbatimRating: written,
          place: rating.placeOfRecord)
      }
    }
  }

  private func resolveAnswers(_ draft: SubmissionDraft, _ replacements: inout Replacements) {
    for (slot, competing) in draft.competingAnswers.sorted(by: { $0.key < $1.key }) {
      let (kept, earlier) = SubmissionOrder.resolve(competing.submissionOrders)
      let winner = competing.values[kept[0]]
      draft.replace(by: winner)
      for index in kept.dropFirst() { markDisputed(competing.values[index], in: draft, after: winner.place, report) }
      for index in earlier {
        replacements.add(slot.question, of: draft.key, at: competing.values[index].place, by: winner.place)
      }
    }
  }

  /// Leaves out the second of two ratings if it is unknown which is later.
  func rejectDuplicate(
    _ rating: ReportedRating, of draft: SubmissionDraft, after first: SourcePlace, verbatimRating: VerbatimRating,
    _ findings: FindingSink
  ) {
    let key = draft.key
    findings(
      Finding(
        .indicatorTwice, at: rating.place, found: verbatimRating.indicator,
        arguments: [
          "entity": key.entity, "year": String(key.year), "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ]))
    leaveOut(
      .duplicate, framework: key.framework, year: key.year, verbatimRating: verbatimRating,
      place: rating.placeOfRecord)
  }

  /// Treats a question that was answered twice as unanswered.
  func markDisputed(
    _ answer: ReportedAnswer, in draft: SubmissionDraft, after first: SourcePlace, _ findings: FindingSink
  ) {
    draft.disputedAnswers.insert(AnswerKey(answer))
    findings(
      Finding(
        .answerTwice, at: answer.place, found: answer.value.text,
        arguments: [
          "question": answer.question, "entity": draft.key.entity, "file": first.file,
          "line": first.line.map { String($0) } ?? "–",
        ]))
  }

  /// The rating in the words used in tables.
  private func verbatimRating(_ rating: ReportedRating, _ key: SubmissionKey) -> VerbatimRating {
    let framework = vocabulary.terms(key.framework)?.framework
    return VerbatimRating(
      entity: key.entity, indicator: framework?.indicators[rating.indicator].number ?? "",
      rating: framework?.scale.level(of: rating.rating).code ?? "")
  }
}
