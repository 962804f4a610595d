import Model

/// Notes what an entity's own submission lacks: justifications, evidence and remedial actions.
///
/// Published ratings are not looked at: what stood behind them was not published.
struct CompletenessCheck {
  let framework: Framework
  let mistakes: KnownMistakes

  func findings(of submission: Submission) -> [Finding] {
    var unjustified: [ReportedRating] = []
    var withoutEvidence: [ReportedRating] = []
    var unplanned: [ReportedRating] = []
    let planned = Set(submission.actions.map(\.indicator))
    for index in submission.ratings.indices {
      // Of not applicable the intake has asked for a justification already.
      guard submission.ratings[index].basis == .submitted, case .level(let level) = submission.ratings[index].rating
      else { continue }
      let hasTexts = submission.ratings[index].texts.hasJustification && submission.ratings[index].texts.hasEvidence
      let isMet = level >= framework.scale.requirementsMetFrom
      if hasTexts, isMet { continue }
      let rating = submission.ratings[index]
      if !rating.texts.hasJustification, !isExplained("justification", rating) { unjustified.append(rating) }
      if level > 0, !rating.texts.hasEvidence, !isExplained("evidence", rating) { withoutEvidence.append(rating) }
      if !isMet, !planned.contains(rating.indicator) { unplanned.append(rating) }
    }
    return findings(.justificationLacking, submission, unjustified)
      + findings(.evidenceLacking, submission, withoutEvidence) + findings(.actionLacking, submission, unplanned)
  }

  /// Whether the field is blank for a reason that has been told.
  private func isExplained(_ field: String, _ rating: ReportedRating) -> Bool {
    mistakes.explainLack(of: field, at: rating.place)
  }

  /// One finding for all indicators with the same gap, and one for each whose row explains it.
  private func findings(_ code: FindingCode, _ submission: Submission, _ ratings: [ReportedRating]) -> [Finding] {
    submission.inGroups(ratings).map { ratings in
      Finding(
        code, at: ratings.map(\.place).min() ?? ratings[0].place,
        found: ratings.map(\.indicator).sorted().map { framework.indicators[$0].number }.joined(separator: ", "),
        arguments: [
          "entity": submission.key.entity, "count": String(ratings.count),
          "level": framework.scale.levels[framework.scale.requirementsMetFrom].title,
        ])
    }
  }
}

extension Submission {
  /// Ratings with one gap: together those that are not explained, and each of the others by itself.
  func inGroups(_ ratings: [ReportedRating]) -> [[ReportedRating]] {
    let open = ratings.filter { !isExplained($0.indicator) }
    return (open.isEmpty ? [] : [open]) + ratings.filter { isExplained($0.indicator) }.map { [$0] }
  }
}
