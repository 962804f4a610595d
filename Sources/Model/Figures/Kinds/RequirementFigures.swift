extension FigureKind {
  /// How many entities meet a requirement, and how many it keeps from the next level.
  ///
  /// Key: the code of the criterion. Example: `un-swap-3.0/2025/requirement/6.a2/in-place`.
  package static let requirement = FigureKind(
    name: "requirement", keyCount: 1, file: "requirements", member: "requirements",
    keyColumns: ["framework", "year", "indicator", "criterion"],
    columns: { _ in
      let states = RequirementState.allCases.map(\.rawValue)
      return FigureColumn.csvAndJSON("framework", "year", "indicator", "criterion")
        + ["level", "requirement", "confirmed"].map { .csv($0) } + states.map { .csvAndJSON($0) } + [
          .csvAndJSON("holds_back")
        ]
        + states.map { .csv("\($0)_entities") } + [.csv("holds_back_entities")]
    },
    selection: { RatingSelection.Scope(.criterion($0.first ?? "")) },
    hasIdentifiers: false)
}

extension FigureMeasure {
  package static let inPlace = word("in-place")
  package static let heldBack = word("holds-back")
}

extension RequirementStatus {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(framework: framework, years: .one(year), kind: .requirement, keys: [criterion], measure: measure)
  }

  /// The entities that answered that they meet the requirement, out of those to which the indicator applies.
  ///
  /// What only a rating implies is no fact and does not count.
  package var inPlace: Share {
    let part = count(.answered)
    return Share(part, of: part + count(.implied) + count(.notInPlace) + count(.notKnown))
  }
}
