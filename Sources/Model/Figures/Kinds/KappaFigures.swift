extension FigureKind {
  /// How well claimed ratings agree with derived or reviewed ratings: the confusion matrix and weighted kappas.
  ///
  /// Keys: the number of the indicator or `all`, and the kind of rating that claims are compared with. Example:
  /// `un-swap-3.0/2025/kappa/all/derived/quadratic`.
  package static let kappa = FigureKind(
    name: "kappa", keyCount: 2, file: "rating-agreements", member: "rating_agreements",
    keyColumns: ["framework", "year", "indicator", "against"],
    columns: { codes in
      let kappas = RatingAgreement.Weights.allCases.flatMap { weights -> [FigureColumn] in
        let interval = "\(weights.rawValue)_interval"
        return [.csvAndJSON(weights.rawValue)] + Interval.Part.members.map { .json(interval, $0.rawValue) }
      }
      return FigureColumn.csvAndJSON("framework", "year", "indicator", "against", "pairs", "agreed", "on_scale")
        + kappas
        + codes.flatMap { claimed in codes.map { .json("table", claimed, $0) } }
    },
    selection: RatingSelection.Scope.indicator)
}

extension FigureMeasure {
  package static let agreed = word("agreed")
  package static let numberAgreed = number(of: "agreed")
  package static let numberOnScale = number(of: "on-scale")
}

extension RatingAgreement {
  /// How kappa weights disagreements.
  package enum Weights: String, CaseIterable, Sendable {
    case linear, quadratic
  }

  package subscript(weights: Weights) -> Kappa? { weights == .linear ? linear : quadratic }

  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .one(year), kind: .kappa,
      keys: [indicator ?? FigureKind.allIndicators, against.rawValue], measure: measure)
  }

  /// The name of a kappa, or of a bound of its interval.
  package func name(_ weights: Weights, _ part: Interval.Part? = nil) -> FigureName {
    name(.word(part.map { "\(weights.rawValue)-\($0.rawValue)" } ?? weights.rawValue))
  }

  /// The name of the number of ratings that were claimed at one level and are at another, for example
  /// `number-meets-approaches`.
  package func name(_ claimed: Rating, _ other: Rating, _ scale: RatingScale) -> FigureName {
    name(.number(of: "\(scale.level(of: claimed).code)-\(scale.level(of: other).code)"))
  }
}
