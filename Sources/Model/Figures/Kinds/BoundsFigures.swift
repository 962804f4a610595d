extension FigureKind {
  /// What a share would be if none, or all, of the ratings not counted met requirements.
  ///
  /// Keys: the grouping and the group. Example: `un-swap-3.0/2025/bounds/indicator/6/all-lowest`.
  package static let bounds = FigureKind(
    name: "bounds", keyCount: 2, file: "bounds", member: "bounds",
    keyColumns: ["framework", "year", "by", "key", "open"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "year", "by", "key", "open", "lowest", "highest", "whole")
    }, arrangement: .members(by: 4),
    selection: RatingSelection.Scope.group)
}

extension ShareBounds {
  /// The ratings that are not counted and might meet requirements.
  package enum Uncounted: String, CaseIterable, Sendable {
    case notApplicable = "not-applicable"
    case notReported = "not-reported"
    case all
  }

  package enum Bound: String, CaseIterable, Sendable {
    case lowest, highest
  }

  package subscript(open: Uncounted) -> Range {
    switch open {
    case .notApplicable: notApplicable
    case .notReported: notReported
    case .all: all
    }
  }

  package func name(_ open: Uncounted, _ end: Bound) -> FigureName {
    FigureName(
      framework: framework, years: .one(year), kind: .bounds, keys: [grouping.rawValue, key],
      measure: .word("\(open.rawValue)-\(end.rawValue)"))
  }
}
