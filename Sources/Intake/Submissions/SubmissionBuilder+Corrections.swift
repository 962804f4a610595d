import Model

/// Chooses among records about the same thing. The latest counts; if it is not known which that is, none counts.
extension SubmissionBuilder {
  /// Keeps the latest record for each indicator, question and action, and reports the others.
  func resolveCompetingRecords(_ drafts: [SubmissionDraft]) {
    var corrections = work.corrections
    for draft in drafts {
      resolveRatings(draft, &corrections)
      resolveAnswers(draft, &corrections)
      draft.forgetFurtherRecords()
      resolveActions(draft, &corrections)
    }
    followUp.resolve(&corrections) { self.leaveOut($0) }
    initiatives.resolve(&corrections) { self.leaveOut($0) }
    network.resolve(&corrections) { self.leaveOut($0) }
    network.withheld.forEach(report)
    for finding in corrections.findings + work.told.corrections.findings { report(finding) }
  }

  private func resolveRatings(_ draft: SubmissionDraft, _ corrections: inout Corrections) {
    if draft.furtherRatings.isEmpty, draft.unreadableRatings.isEmpty { return }
    let key = draft.key
    let all = draft.furtherRatings.competing(by: \.indicator) { draft.rating(of: $0) }
    for indicator in Set(all.keys).union(draft.unreadableRatings.keys).sorted() {
      guard let first = draft.rating(of: indicator) else { continue }
      let competing =
        all[indicator]
        ?? CompetingRecords(first: first.rating, submissionOrder: first.submissionOrder)
      let resolution = competing.resolve(beside: draft.unreadableRatings[indicator] ?? [])
      let number = verbatimRating(resolution.kept[0], key).indicator
      corrections.add(resolution, number, of: key.entity, in: key.year, disputed: .indicatorTwice)
      draft.replace(by: resolution.counting ?? .disputed(resolution.kept))
      let counted = resolution.counting == nil ? 0 : 1
      for rating in resolution.kept.dropFirst(counted) {
        leaveOut(resolution.counting == nil ? .disputed : .duplicate, rating, of: key)
      }
      for rating in resolution.replaced { leaveOut(.replaced, rating, of: key) }
    }
  }

  private func leaveOut(_ reason: ExcludedRating.Reason, _ rating: ReportedRating, of key: SubmissionKey) {
    leaveOut(
      reason, framework: key.framework, year: key.year, verbatimRating: verbatimRating(rating, key),
      place: rating.placeOfRecord)
  }

  private func resolveAnswers(_ draft: SubmissionDraft, _ corrections: inout Corrections) {
    if draft.furtherAnswers.isEmpty, draft.unreadableAnswers.isEmpty { return }
    let all = draft.furtherAnswers.competing(by: AnswerKey.init) { draft.answer(to: $0) }
    for slot in Set(all.keys).union(draft.unreadableAnswers.keys).sorted() {
      guard let first = draft.answer(to: slot) else { continue }
      let competing =
        all[slot]
        ?? CompetingRecords(first: first.answer, submissionOrder: first.submissionOrder)
      let resolution = competing.resolve(beside: draft.unreadableAnswers[slot] ?? [])
      corrections.add(resolution, slot.question, of: draft.key.entity, in: draft.key.year, disputed: .answerTwice)
      if let answer = resolution.counting {
        draft.replace(by: answer)
      } else {
        draft.disputedAnswers.insert(slot)
      }
    }
  }

  private func resolveActions(_ draft: SubmissionDraft, _ corrections: inout Corrections) {
    guard draft.plan.mayCompete else { return }
    let indicators = vocabulary.terms(draft.key.framework)?.framework.indicators
    draft.resolveActions { indicator, resolution in
      corrections.add(
        resolution, indicators?[indicator].number ?? "", of: draft.key.entity, in: draft.key.year,
        disputed: .actionTwice)
    }
  }

  /// The rating in the words used in tables.
  private func verbatimRating(_ rating: ReportedRating, _ key: SubmissionKey) -> VerbatimRating {
    let framework = vocabulary.terms(key.framework)?.framework
    return VerbatimRating(
      entity: key.entity, indicator: framework?.indicators[rating.indicator].number ?? "",
      rating: framework?.scale.level(of: rating.rating).code ?? "")
  }
}
