extension FigureKind {
  /// The entities that have met a requirement, and those that need it for the next level.
  ///
  /// Key: the code of the criterion. Example: `un-swap-3.0/2025/requirement/6.a2/in-place`.
  package static let requirement = FigureKind(
    name: "requirement", keyCount: 1, file: "requirements", member: "requirements",
    keyColumns: ["framework", "year", "indicator", "criterion"],
    columns: { _ in
      let states = RequirementState.allCases.map(\.rawValue)
      return FigureColumn.both("framework", "year", "indicator", "criterion")
        + ["level", "requirement", "confirmed"].map { .csv($0) } + states.map { .both($0) } + [.both("holds_back")]
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

  /// The share of entities that have met the requirement.
  ///
  /// Entities to which it does not apply are left out.
  package var inPlace: Share {
    let part = count(.answered) + count(.implied)
    return Share(part, of: part + count(.lacking) + count(.notKnown))
  }
}
