import Frameworks
import Model

extension YearRating {
  /// Rates the year with edited indicator files in place of the current ones.
  func rescored(withFiles paths: [String]) throws -> Rescoring {
    var changed = definitions
    var positions: Set<Int> = []
    for path in paths {
      let replacement = try IndicatorReplacement.replace(with: path, in: framework.id, of: changed)
      changed = replacement.definitions
      if let position = framework.position(ofIndicator: replacement.number) { positions.insert(position) }
    }
    // Submissions are read again, because an edited indicator may ask other questions.
    let after = try YearRating(
      folders, definitions: changed, year: year, framework: framework.id, speakers: speakers)
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
      entity: card.entity, indicators: [number], other: number, before: [before.derivation?.rating].compactMap { $0 },
      after: after?.rating, isProvisional: after?.isProvisional ?? false,
      verdict: verdict(before.derivation?.rating, after?.rating))
  }

  private func verdict(_ before: Rating?, _ after: Rating?) -> Rescoring.Verdict {
    guard let after else { return before == nil ? .claimOnly : .answersNotUsable }
    return before == after ? .unchanged : .changed
  }
}
