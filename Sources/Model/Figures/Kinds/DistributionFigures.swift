extension FigureKind {
  /// How many ratings of a group are at each level, and what share of them meets or exceeds requirements.
  ///
  /// Keys: the grouping and the group. Example: `un-swap-3.0/2025/area/Oversight/meets-or-exceeds`.
  package static let distribution = FigureKind(
    name: "distribution", isPartOfNames: false, keyCount: 2, file: "distributions", member: "distributions",
    keyColumns: ["framework", "year", "by", "key"],
    columns: { codes in
      let shares = FigureMeasure.ShareNumerator.allCases.flatMap { part -> [FigureColumn] in
        let member = part.rawValue.underscored
        return [.json(member, "part")] + Denominator.allCases.map { .json(member, $0.percentKey) }
      }
      return FigureColumn.csvAndJSON("framework", "year", "by", "key")
        + codes.map { .csvAndJSON($0, path: ["levels", $0]) }
        + Rating.outsideScale.compactMap(\.outsideCode).map { .csvAndJSON($0) } + [.json("rated"), .json("expected")]
        + shares
    },
    selection: RatingSelection.Scope.group,
    revisedPaths: [["levels", "*"]] + Rating.outsideScale.compactMap(\.outsideCode).map { [$0.underscored] }
      + FigureMeasure.ShareNumerator.allCases.flatMap { part in
        Denominator.allCases.map { [part.rawValue.underscored, $0.percentKey] }
      })
}

extension Denominator {
  /// The member of `report.json` that contains a share with this denominator.
  package var percentKey: String { "percent_of_\(rawValue.underscored)" }
}

extension GroupDistribution {
  package func name(_ measure: FigureMeasure) -> FigureName {
    FigureName(
      framework: framework, years: .one(year), kind: .distribution, keys: [grouping.rawValue, key], measure: measure)
  }

  /// The key of a group that contains the ratings of one indicator only, for example `UN Programmes/indicator/6`.
  package static func key(_ key: String, indicator number: String) -> String { key + indicatorSeparator + number }

  /// The two parts of a key made by `key(_:indicator:)`; nil for any other key.
  package static func parts(ofKey key: String) -> (key: String, indicator: String)? {
    let parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 3, parts[parts.count - 2] == "indicator" else { return nil }
    return (parts.dropLast(2).joined(separator: "/"), parts[parts.count - 1])
  }

  private static let indicatorSeparator = "/indicator/"
}
