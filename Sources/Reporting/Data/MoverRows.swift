import Formats
import Model

/// A rating that differs between two years of one framework.
struct Mover {
  enum Kind: String {
    /// Both ratings are on the scale, and the later one is higher.
    case rose
    case fell
    /// The rating was at the lowest level and is not applicable now.
    case lowestToNotApplicable = "lowest-to-not-applicable"
  }

  let change: Change
  let entity: String
  let indicator: Int
  let before: Rating
  let after: Rating
  let kind: Kind
}

/// The ratings that rose, fell, or went from the lowest level to not applicable, by name.
struct MoverRows {
  let report: SystemReport
  private let cards: [Key: Scorecard]

  private struct Key: Hashable {
    let framework: String
    let year: Int
    let entity: String
  }

  init(report: SystemReport) {
    self.report = report
    cards = Dictionary(
      report.scorecards.map { (Key(framework: $0.framework, year: $0.year, entity: $0.entity), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The ratings that moved between the two years of a change, in the order of `entities.csv`, then of the indicators.
  func movers(_ change: Change) -> [Mover] {
    report.scorecards.filter { $0.framework == change.framework && $0.year == change.to }.flatMap { card in
      guard let earlier = cards[Key(framework: change.framework, year: change.from, entity: card.entity)] else {
        return [Mover]()
      }
      return card.ratings.indices.compactMap { position in
        let (before, after) = (earlier.ratings[position].final, card.ratings[position].final)
        return Self.kind(before, after).map {
          Mover(
            change: change, entity: card.entity, indicator: position, before: before, after: after, kind: $0)
        }
      }
    }
  }

  private static func kind(_ before: Rating, _ after: Rating) -> Mover.Kind? {
    if case .level(let old) = before, case .level(let new) = after {
      return new > old ? .rose : new < old ? .fell : nil
    }
    return before == .level(0) && after == .notApplicable ? .lowestToNotApplicable : nil
  }

  /// The rows of `movers.csv`: all pairs of neighbouring years, then the first and last year of each framework.
  var csv: CSVWriter {
    var csv = CSVWriter()
    csv.row(["framework", "from", "to", "entity", "indicator", "before", "after", "moved"])
    for change in report.figures.changes + report.figures.overallChanges {
      guard let framework = report.frameworks[change.framework] else { continue }
      for mover in movers(change) {
        csv.cell(change.framework)
        csv.cell(change.from)
        csv.cell(change.to)
        csv.row([
          mover.entity, framework.indicators[mover.indicator].number, framework.scale.level(of: mover.before).code,
          framework.scale.level(of: mover.after).code, mover.kind.rawValue,
        ])
      }
    }
    return csv
  }
}
