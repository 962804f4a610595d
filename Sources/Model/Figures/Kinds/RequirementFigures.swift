extension FigureKind {
  /// How many entities have a requirement in place, and whom it keeps from the next level.
  ///
  /// Key: the code of the criterion. Such as `un-swap-3.0/2025/requirement/6.a2/in-place`.
  package static let requirement = FigureKind(
    name: "requirement", nameKeys: 1, file: "requirements", member: "requirements", keyColumns: 4,
    hasIdentifiers: false)
}

extension FigureMeasure {
  package static let inPlace = word("in-place")
  package static let holdsBack = word("holds-back")
}

extension RequirementFact {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(framework: framework, years: .one(year), kind: .requirement, keys: [criterion], measure: measure)
  }

  /// Entities that have the requirement, of those of which anything can be said.
  package var inPlace: Share {
    let part = count(.answered) + count(.implied)
    return Share(part, of: part + count(.lacking) + count(.notKnown))
  }
}
