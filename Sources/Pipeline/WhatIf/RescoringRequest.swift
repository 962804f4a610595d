import Frameworks
import Intake
import Model

/// What is asked of `score --with`.
package struct RescoringRequest: Sendable {
  package var submissions: [String]
  package var indicators: String
  package var year: Int
  package var framework: String?
  /// Files of edited indicators, or the id of one other version.
  package var with: [String]

  package init(submissions: [String], indicators: String, year: Int, framework: String?, with: [String]) {
    self.submissions = submissions
    self.indicators = indicators
    self.year = year
    self.framework = framework
    self.with = with
  }

  /// Rates the year once as it is and once as it would be.
  package func rescoring() throws -> Rescoring {
    let rating = try YearRating(submissions, indicators: indicators, year: year, framework: framework)
    if with.count == 1, let other = rating.definitions.framework(with[0]) {
      return try rating.rescored(under: other)
    }
    return try rating.rescored(withFiles: with)
  }
}

extension YearRating {
  /// The ratings with the indicators of edited files in place of those that there are.
  fileprivate func rescored(withFiles paths: [String]) throws -> Rescoring {
    var changed = definitions
    var positions: Set<Int> = []
    for path in paths {
      let draft = try IndicatorDraft.replace(with: path, in: framework.id, of: changed)
      changed = draft.definitions
      if let position = framework.position(ofIndicator: draft.number) { positions.insert(position) }
    }
    // The files are read anew: an edited indicator may ask other questions.
    let after = try YearRating(folders, definitions: changed, year: year, framework: framework.id)
    let cards = Dictionary(after.cards.map { ($0.entity, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = self.cards.flatMap { card in
      positions.sorted().compactMap { position in
        row(card, cards[card.entity], at: position)
      }
    }
    return Rescoring(framework: framework, other: after.framework, year: year, rows: rows)
  }

  private func row(_ card: Scorecard, _ changed: Scorecard?, at position: Int) -> Rescoring.Row? {
    let before = card.ratings[position]
    let after = changed?.ratings[position].derivation
    guard before.claimed != nil || before.derivation != nil || after != nil else { return nil }
    let number = framework.indicators[position].number
    return Rescoring.Row(
      entity: card.entity, indicators: [number], other: number, before: [before.derived].compactMap { $0 },
      after: after?.rating, isProvisional: after?.isProvisional ?? false,
      verdict: verdict(before.derived, after?.rating))
  }

  private func verdict(_ before: Rating?, _ after: Rating?) -> Rescoring.Verdict {
    guard let after else { return before == nil ? .claimOnly : .answersUnfit }
    return before == after ? .unchanged : .changed
  }
}
