extension FigureKind {
  /// What a share would be if none, or all, of the ratings left out of it met requirements.
  ///
  /// Keys: the grouping and the group. Example: `un-swap-3.0/2025/bounds/indicator/6/all-lowest`.
  package static let bounds = FigureKind(
    name: "bounds", keyCount: 2, file: "bounds", member: "bounds",
    keyColumns: ["framework", "year", "by", "key", "open"],
    columns: { _ in
      FigureColumn.both("framework", "year", "by", "key", "open", "lowest", "highest", "whole")
    }, arrangement: .members(by: 4),
    selection: RatingSelection.Scope.group)
}

extension ShareBounds {
  /// The ratings of which nobody knows whether they would meet requirements.
  package enum Open: String, CaseIterable, Sendable {
    case notApplicable = "not-applicable"
    case notReported = "not-reported"
    case all
  }

  package enum End: String, CaseIterable, Sendable {
    case lowest, highest
  }

  package subscript(open: Open) -> Range {
    switch open {
    case .notApplicable: notApplicable
    case .notReported: notReported
    case .all: all
    }
  }

  package func name(_ open: Open, _ end: End) -> FigureName {
    FigureName(
      framework: framework, years: .one(year), kind: .bounds, keys: [grouping.rawValue, key],
      measure: .word("\(open.rawValue)-\(end.rawValue)"))
  }
}
