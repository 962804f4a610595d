import Model

/// What became of one entity's rating on one indicator between the two years of a figure of change.
package struct FigureMovement: Hashable, Sendable {
  package let entity: String
  package let indicator: String
  /// The codes of the final ratings; nil for an entity that neither reported nor was expected to.
  package let before: String?
  package let after: String?
  package let outcome: Outcome
  /// Whether the figure counts it.
  package let part: FigureTrace.Part

  package enum Outcome: Hashable, Sendable {
    case improved, unchanged, worsened
    case notComparable(NotComparable)

    /// The name of the figures that count it.
    package var measure: String {
      switch self {
      case .improved: "improved"
      case .unchanged: "unchanged"
      case .worsened: "worsened"
      case .notComparable: "not-comparable"
      }
    }
  }
}

/// Sets the two years of a figure of change side by side, cell by cell.
struct FigureMovements {
  private let scope: FigureScope
  private let from: Int
  private let to: Int
  /// The codes of the scale, lowest first.
  private let levels: [String]
  private let tables: ReportTables

  /// Nil for what is no figure of change.
  init?(_ scope: FigureScope, in tables: ReportTables) {
    guard ["change", "test"].contains(scope.kind), scope.years.count == 2 else { return nil }
    self.scope = scope
    self.tables = tables
    (from, to) = (scope.years[0], scope.years[1])
    levels = tables.levels(of: scope.framework)
  }

  /// Of every entity that reported in either year, on each of the indicators.
  func movements(_ indicators: [String]) -> [FigureMovement] {
    let (before, after) = (reports(from), reports(to))
    let (earlier, later) = (ratings(from), ratings(to))
    let reported = tables.coverage.rows.compactMap {
      before[$0["entity"]] == true || after[$0["entity"]] == true ? $0["entity"] : nil
    }
    var seen: Set<String> = []
    return reported.filter { seen.insert($0).inserted }.flatMap { entity in
      indicators.map { indicator in
        let cell = Cell(entity: entity, indicator: indicator)
        return movement(
          cell, before[entity].map { _ in earlier[cell] ?? Self.notReported },
          after[entity].map { _ in later[cell] ?? Self.notReported })
      }
    }
  }

  private static let notReported = "not-reported"

  private struct Cell: Hashable {
    let entity: String
    let indicator: String
  }

  private func movement(_ cell: Cell, _ before: String?, _ after: String?) -> FigureMovement {
    let outcome = outcome(before, after)
    let part: FigureTrace.Part =
      switch scope.measure {
      case outcome.measure: scope.kind == "change" ? .counted : .considered
      case "compared" where outcome.measure != "not-comparable": .counted
      default: scope.kind == "change" ? .outside : .considered
      }
    return FigureMovement(
      entity: cell.entity, indicator: cell.indicator, before: before, after: after, outcome: outcome, part: part)
  }

  /// The first reason that holds, in the order of `NotComparable`.
  private func outcome(_ before: String?, _ after: String?) -> FigureMovement.Outcome {
    guard let before else { return .notComparable(.entrant) }
    guard let after else { return .notComparable(.leaver) }
    if let old = levels.firstIndex(of: before), let new = levels.firstIndex(of: after) {
      return new > old ? .improved : new < old ? .worsened : .unchanged
    }
    let states = [before, after]
    return .notComparable(
      states.contains(Self.notReported) ? .notReported : states.contains("under-review") ? .underReview : .notApplicable
    )
  }

  /// Whether each entity that was expected to report did.
  private func reports(_ year: Int) -> [String: Bool] {
    let rows = tables.coverage.rows.filter { $0["framework"] == scope.framework && $0.number("year") == year }
    return Dictionary(rows.map { ($0["entity"], $0["reported"] == "yes") }, uniquingKeysWith: { first, _ in first })
  }

  private func ratings(_ year: Int) -> [Cell: String] {
    let rows = tables.ratings.rows.filter { $0["framework"] == scope.framework && $0.number("year") == year }
    return Dictionary(
      rows.map { (Cell(entity: $0["entity"], indicator: $0["indicator"]), $0["final"]) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension ReportTables {
  /// The codes of a framework's scale, lowest first: the columns of counts in which its groups have any.
  fileprivate func levels(of framework: String) -> [String] {
    guard let row = distributions.rows.first(where: { $0["framework"] == framework }) else { return [] }
    let counts = distributions.columns.drop { $0 != "key" }.dropFirst().prefix { $0 != "not_applicable" }
    return counts.filter { !row[$0].isEmpty }
  }
}
