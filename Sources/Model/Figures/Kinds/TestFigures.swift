extension FigureKind {
  /// The sign test of the movement of an indicator between two years.
  ///
  /// Key: the number of the indicator. Example: `un-swap-2.0/2023-2024/test/6/improved-units`.
  package static let test = FigureKind(
    name: "test", keyCount: 1, file: "tests", member: "tests", keyColumns: ["framework", "from", "to", "indicator"],
    columns: { _ in
      FigureColumn.csvAndJSON(
        "framework", "from", "to", "indicator", "improved", "unchanged", "worsened", "p", "p_adjusted", "arrow")
    },
    selection: RatingSelection.Scope.indicator)
}

extension FigureMeasure {
  package static let improvedUnits = word("improved-units")
  package static let unchangedUnits = word("unchanged-units")
  package static let worsenedUnits = word("worsened-units")
  package static let pValue = word("p")
  package static let adjustedPValue = word("adjusted-p")
}

extension Change {
  /// The name of a figure of the sign test of one indicator.
  ///
  /// - Parameter indicator: The number of the indicator.
  package func testName(_ indicator: String, _ measure: FigureMeasure) -> FigureName {
    FigureName(framework: framework, years: .pair(from, to), kind: .test, keys: [indicator], measure: measure)
  }
}
