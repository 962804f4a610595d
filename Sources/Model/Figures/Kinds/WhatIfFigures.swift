extension FigureKind {
  /// What a share would be if ratings were counted in another way.
  ///
  /// Keys: the choice and `system` or the kind of work. Example:
  /// `un-swap-2.0/2024/what-if/without-common-inputs/system/meets-or-exceeds`.
  package static let whatIf = FigureKind(
    name: "what-if", keyCount: 2, file: "what-ifs", member: "what_ifs",
    keyColumns: ["framework", "year", "choice", "key"],
    columns: { _ in
      FigureColumn.csvAndJSON(
        "framework", "year", "choice", "key", "part", "whole", "entities", "ten_thousandths", "left_out")
    },
    selection: { keys in
      WorkKind(rawValue: keys.last ?? "").map { RatingSelection.Scope(.work($0.rawValue)) } ?? RatingSelection.Scope()
    })
}

extension FigureMeasure {
  /// The expected ratings that a case leaves out.
  package static let numberLeftOut = number(of: "left-out")
}

extension WhatIf {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .one(year), kind: .whatIf, keys: [choice.rawValue, key], measure: measure)
  }
}
