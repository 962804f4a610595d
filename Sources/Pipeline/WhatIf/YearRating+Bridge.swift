import Model
import Scoring

extension YearRating {
  /// Rates the answers under another framework version, according to the bridge between the two.
  ///
  /// If the other version is not in force in the year, the nearest year in which it is in force is used.
  func rescored(under other: Framework) throws -> Rescoring {
    let bridge = definitions.bridges.first {
      ($0.from == framework.id && $0.to == other.id) || ($0.from == other.id && $0.to == framework.id)
    }
    guard let bridge else { throw RunError.noBridge(from: framework.id, to: other.id) }
    let isForward = bridge.from == framework.id
    let scoring = SubmissionScoring(
      framework: other, year: min(max(year, other.years.first), other.years.last ?? .max))
    var rows: [Rescoring.Row] = []
    for (submission, card) in zip(submissions, cards) {
      let isFictional = definitions.entities[code: card.entity]?.isFictional ?? false
      for row in bridge.rows {
        let bridgeRow = BridgeRowRescoring(
          framework: framework, other: other, scoring: scoring, from: isForward ? row.from : row.to,
          to: isForward ? row.to : row.from, derives: other.derivesRatings || isFictional)
        rows += bridgeRow.rows(of: submission, card)
      }
    }
    return Rescoring(framework: framework, other: other, year: year, rows: rows)
  }
}
