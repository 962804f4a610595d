extension FigureKind {
  /// How much a share, or its change, depends on individual units.
  ///
  /// Keys: the grouping and the group. Example: `un-swap-3.0/2025/interval/system/system/judgements-low`.
  package static let interval = FigureKind(
    name: "interval", keyCount: 2, file: "intervals", member: "intervals",
    keyColumns: ["framework", "from", "year", "by", "key", "variation"],
    columns: { _ in
      FigureColumn.csvAndJSON("framework", "from", "year", "by", "key", "variation", "units", "low", "high")
    },
    selection: RatingSelection.Scope.group)
}

extension Interval {
  /// The numbers that describe an interval.
  package enum Part: String, CaseIterable, Sendable {
    case low, high, units

    /// In the order in which data files list them.
    package static let members: [Part] = [.units, .low, .high]
  }
}

extension ShareInterval {
  /// The name of a bound of the interval, or of the number of units.
  package func name(_ part: Interval.Part) -> FigureName {
    FigureName(
      framework: framework, years: from.map { .pair($0, year) } ?? .one(year), kind: .interval,
      keys: [grouping.rawValue, key], measure: .word("\(interval.variation.rawValue)-\(part.rawValue)"))
  }
}
