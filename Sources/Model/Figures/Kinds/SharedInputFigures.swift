extension FigureKind {
  /// How the ratings that are, or may be, one common input changed between two years.
  ///
  /// Keys: the number of the indicator and the provider of the input. Example:
  /// `un-swap-2.0/2018-2024/common-input/13/DMSPC/improved`.
  package static let sharedInput = FigureKind(
    name: "common-input", keyCount: 2, file: "common-inputs", member: "common_inputs",
    keyColumns: ["framework", "from", "to", "indicator", "provider"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "from", "to", "indicator", "provider", "improved", "unchanged", "worsened")
    },
    selection: { RatingSelection.Scope.indicator(Array($0.prefix(1))) })
}

extension Change {
  /// The name of a figure of the ratings that share the common input of `provider`.
  package func sharedInputName(_ indicator: String, _ provider: String, _ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .pair(from, to), kind: .sharedInput, keys: [indicator, provider], measure: measure)
  }
}
