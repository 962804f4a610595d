extension FigureKind {
  /// How many claimed ratings agree with the ratings that the answers support.
  ///
  /// Key: the number of the indicator, or `all`. Example: `un-swap-3.0/2025/agreement/6/claim-higher`.
  package static let agreement = FigureKind(
    name: "agreement", keyCount: 1, file: "agreement", member: "agreements",
    keyColumns: ["framework", "year", "indicator"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "year", "indicator") + Agreement.allCases.map { .csvAndJSON($0.rawValue) }
    },
    selection: RatingSelection.Scope.indicator, hasIdentifiers: false)
}

extension FigureMeasure {
  package static let ratings = word("ratings")

  package static func agreement(_ agreement: Agreement) -> FigureMeasure { word(agreement.rawValue) }
}

extension AgreementCounts {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(framework: framework, years: .one(year), kind: .agreement, keys: [indicator], measure: measure)
  }
}
