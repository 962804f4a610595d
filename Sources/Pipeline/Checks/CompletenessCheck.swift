import Model

/// Notes what an entity's own submission lacks: justifications, evidence and remedial actions.
///
/// Published ratings are not looked at: what stood behind them was not published.
struct CompletenessCheck {
  let framework: Framework
  let mistakes: KnownMistakes

  func findings(of submission: Submission) -> [Finding] {
    let ratings = submission.ratings
    // Positions of ratings.
    var unjustified: [Int] = []
    var withoutEvidence: [Int] = []
    var unplanned: [Int] = []
    let planned = Set(submission.actions.map(\.indicator))
    for index in ratings.indices {
      // Of not applicable the intake has asked for a justification already.
      guard ratings[index].basis == .submitted, case .level(let level) = ratings[index].rating else { continue }
      if !ratings[index].texts.hasJustification { unjustified.append(index) }
      if level > 0, !ratings[index].texts.hasEvidence { withoutEvidence.append(index) }
      if level < framework.scale.requirementsMetFrom, !planned.contains(ratings[index].indicator) {
        unplanned.append(index)
      }
    }
    return findings(.justificationLacking, submission, mistakes.unexplained(unjustified, "justification", submission))
      + findings(.evidenceLacking, submission, mistakes.unexplained(withoutEvidence, "evidence", submission))
      + findings(.actionLacking, submission, unplanned)
  }

  /// One finding for all indicators with the same gap, and one for each whose row explains it.
  private func findings(_ code: FindingCode, _ submission: Submission, _ positions: [Int]) -> [Finding] {
    if positions.isEmpty { return [] }
    return submission.inGroups(positions).map { positions in
      let ratings = positions.lazy.map { submission.ratings[$0] }
      return Finding(
        code, at: ratings.map(\.place).min() ?? ratings[0].place,
        found: Finding.found(ratings.map(\.indicator).sorted().map { framework.indicators[$0].number }),
        arguments: [
          "entity": submission.key.entity, "count": String(positions.count),
          "level": framework.scale.levels[framework.scale.requirementsMetFrom].title,
        ])
    }
  }
}

extension Submission {
  /// Ratings with one gap, by their positions: together those that are not explained, and each of the others by itself.
  func inGroups(_ positions: [Int]) -> [[Int]] {
    if explanations.isEmpty { return positions.isEmpty ? [] : [positions] }
    let open = positions.filter { !isExplained(ratings[$0].indicator) }
    return (open.isEmpty ? [] : [open]) + positions.filter { isExplained(ratings[$0].indicator) }.map { [$0] }
  }
}
