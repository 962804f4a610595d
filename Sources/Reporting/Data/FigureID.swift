import Model

/// The name of a figure, by which it can be traced from a page to the data.
enum FigureID {
  /// Such as `un-swap-3.0/2025/area/Oversight/meets-or-exceeds`.
  static func of(_ group: GroupDistribution, _ measure: String) -> String { "\(of(group))/\(measure)" }

  static func of(_ group: GroupDistribution) -> String {
    "\(group.framework)/\(group.year)/\(group.grouping.rawValue)/\(group.key)"
  }

  static func coverage(_ coverage: Coverage, _ measure: String) -> String {
    "\(coverage.framework)/\(coverage.year)/coverage/\(measure)"
  }

  static func change(_ change: Change, indicator: String, _ measure: String) -> String {
    "\(change.framework)/\(change.from)-\(change.to)/change/\(indicator)/\(measure)"
  }

  static func requirement(_ fact: RequirementFact, _ measure: String) -> String {
    "\(fact.framework)/\(fact.year)/requirement/\(fact.criterion)/\(measure)"
  }

  static func agreement(_ row: AgreementCount, _ measure: String) -> String {
    "\(row.framework)/\(row.year)/agreement/\(row.indicator)/\(measure)"
  }
}
