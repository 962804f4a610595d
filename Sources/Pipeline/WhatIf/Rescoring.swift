import Frameworks
import Intake
import Model

/// The ratings of a year as they are, and as they would be under edited indicators or another version.
package struct Rescoring: Sendable {
  /// What came of one rating.
  package enum Verdict: String, CaseIterable, Sendable {
    case unchanged, changed
    /// There are no answers, or none that ratings may be derived from: a claim alone cannot be re-rated.
    case claimOnly = "claim-only"
    /// What both versions ask is not enough: the rating in the other version is at least the one that is named.
    case open
    /// The other version asks nothing that was answered.
    case answersUnfit = "answers-unfit"
    /// The other version has no counterpart of the indicator.
    case noCounterpart = "no-counterpart"
  }

  package struct Row: Sendable {
    package var entity: String
    /// Numbers under the framework as it is; several where they are merged.
    package var indicators: [String]
    /// The number in the other version, or the same; nil where there is none.
    package var other: String?
    /// The derived ratings as they are.
    package var before: [Rating]
    package var after: Rating?
    /// Whether missing answers could still lift the rating that would be.
    package var isProvisional = false
    package var verdict: Verdict
  }

  package let framework: Framework
  /// The framework with the edited indicators, or the other version.
  package let other: Framework
  package let year: Int
  /// By entity in the order of `entities.csv`, then by indicator.
  package let rows: [Row]
}

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
