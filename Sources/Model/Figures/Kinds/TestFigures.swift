extension FigureKind {
  /// The test of whether a share changed between two years.
  ///
  /// Keys: the grouping and the group. Example: `un-swap-2.0/2023-2024/test/indicator/6/adjusted-p`.
  package static let test = FigureKind(
    name: "test", keyCount: 2, file: "tests", member: "tests", keyColumns: ["framework", "from", "to", "by", "key"],
    columns: { _ in
      FigureColumn.csvAndJSON(
        "framework", "from", "to", "by", "key", "compared", "met_before", "met_after", "entities_higher",
        "entities_same", "entities_lower", "units", "units_higher", "units_lower", "p", "p_adjusted", "tests_in_family",
        "direction")
    },
    selection: RatingSelection.Scope.group)
}

extension FigureMeasure {
  package static let metBefore = word("met-before")
  package static let metAfter = word("met-after")
  package static let entitiesHigher = word("entities-higher")
  package static let entitiesSame = word("entities-same")
  package static let entitiesLower = word("entities-lower")
  package static let units = word("units")
  package static let unitsHigher = word("units-higher")
  package static let unitsLower = word("units-lower")
  package static let pValue = word("p")
  package static let adjustedPValue = word("adjusted-p")
}

extension Change {
  /// The name of a figure of the test of one group.
  package func testName(_ grouping: Grouping, _ key: String, _ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .pair(from, to), kind: .test, keys: [grouping.rawValue, key], measure: measure)
  }
}
