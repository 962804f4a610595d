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

  /// Such as `un-swap-2.0/2023-2024/test/6/improved-units`.
  static func test(_ change: Change, indicator: String, _ measure: String) -> String {
    "\(test(change, indicator: indicator))/\(measure)"
  }

  static func test(_ change: Change, indicator: String) -> String {
    "\(change.framework)/\(change.from)-\(change.to)/test/\(indicator)"
  }

  static func requirement(_ fact: RequirementFact, _ measure: String) -> String {
    "\(fact.framework)/\(fact.year)/requirement/\(fact.criterion)/\(measure)"
  }

  static func agreement(_ row: AgreementCount, _ measure: String) -> String {
    "\(row.framework)/\(row.year)/agreement/\(row.indicator)/\(measure)"
  }

  /// Such as `un-swap-2.0/2023-2024/parts/system/entrants`.
  static func part(_ decomposition: Decomposition, _ part: String) -> String {
    "\(parts(decomposition))/\(part)"
  }

  static func parts(_ decomposition: Decomposition) -> String {
    "\(decomposition.framework)/\(decomposition.from)-\(decomposition.to)/parts/system"
  }

  /// Such as `un-swap-3.0/2025/interval/system/system/judgements-low`.
  static func interval(_ interval: ShareInterval, _ measure: String) -> String {
    "\(self.interval(interval))/\(measure)"
  }

  static func interval(_ interval: ShareInterval) -> String {
    let years = interval.from.map { "\($0)-\(interval.year)" } ?? "\(interval.year)"
    return "\(interval.framework)/\(years)/interval/\(interval.grouping.rawValue)/\(interval.key)"
  }

  /// Such as `un-swap-3.0/2025/bounds/indicator/6/all-lowest`.
  static func bounds(_ bounds: ShareBounds, _ measure: String) -> String {
    "\(self.bounds(bounds))/\(measure)"
  }

  static func bounds(_ bounds: ShareBounds) -> String {
    "\(bounds.framework)/\(bounds.year)/bounds/\(bounds.grouping.rawValue)/\(bounds.key)"
  }

  /// Such as `un-swap-3.0/2025/kappa/all/derived/quadratic`.
  static func kappa(_ agreement: RatingAgreement, _ measure: String) -> String {
    "\(kappa(agreement))/\(measure)"
  }

  static func kappa(_ agreement: RatingAgreement) -> String {
    let key = "\(agreement.indicator ?? "all")/\(agreement.against.rawValue)"
    return "\(agreement.framework)/\(agreement.year)/kappa/\(key)"
  }

  /// Such as `un-swap-3.0/2025/kappa/all/derived/number-meets-approaches`: claimed first.
  static func pairs(
    _ agreement: RatingAgreement, _ claimed: Rating, _ other: Rating, _ scale: RatingScale
  ) -> String {
    kappa(agreement, "number-\(scale.level(of: claimed).code)-\(scale.level(of: other).code)")
  }
}
