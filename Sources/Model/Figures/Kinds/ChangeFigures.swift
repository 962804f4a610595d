extension FigureKind {
  /// How the same entities' ratings on an indicator changed between two years.
  ///
  /// Key: the number of the indicator, or `all`. Example: `un-swap-2.0/2023-2024/change/6/improved`.
  package static let change = FigureKind(
    name: "change", keyCount: 1, file: "changes", member: "changes",
    keyColumns: ["framework", "from", "to", "indicator"],
    columns: { _ in
      FigureColumn.csvAndJSON(
        "framework", "from", "to", "indicator", "improved", "unchanged", "worsened", "not_comparable")
    },
    arrangement: .grouped(by: 3, array: "indicators", total: "total"),
    selection: RatingSelection.Scope.indicator, hasIdentifiers: false,
    revisedPaths: [["improved"], ["unchanged"], ["worsened"], ["not_comparable"]])

  /// The key for all indicators together.
  package static let allIndicators = "all"
}

extension FigureMeasure {
  package static let improved = word("improved")
  package static let unchanged = word("unchanged")
  package static let worsened = word("worsened")
  package static let compared = word("compared")
  package static let notComparable = word("not-comparable")
}

extension Change {
  /// - Parameter indicator: The number of the indicator; nil for all indicators together.
  package func name(_ indicator: String?, _ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .pair(from, to), kind: .change, keys: [indicator ?? FigureKind.allIndicators],
      measure: measure)
  }
}
