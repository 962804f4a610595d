import Model

extension ItemMeasure {
  /// The measure in the notation of definition files, for comparisons.
  var notation: String {
    let parts = [named, of.notation("of"), with.notation("with")].compactMap { $0 }
    return parts.commaSeparated
  }

  private var named: String {
    switch kind {
    case .count: "count_of_items"
    case .shareOfItems: "share_of_items"
    case .shareOfMoney(let amount): "share_of_money: \(amount.rawValue)"
    case .sumOfMoney(let amount, let currency): "sum_of_money: \(amount.rawValue), \(currency)"
    case .mean(let facts): "mean_of_facts: [\(facts.map(\.rawValue).commaSeparated)]"
    }
  }
}

extension ItemFilter {
  fileprivate func notation(_ key: String) -> String? {
    var parts: [String] = []
    if let work { parts.append("work: \(work.rawValue)") }
    if !kinds.isEmpty { parts.append("kind: [\(kinds.map(\.rawValue).commaSeparated)]") }
    if let marker { parts.append("marker: { \(marker.scale): [\(marker.codes.commaSeparated)] }") }
    if let screened { parts.append("screened: \(screened ? "yes" : "no")") }
    if !facts.isEmpty { parts.append("facts: [\(facts.map(\.rawValue).commaSeparated)]") }
    if let factsAtLeast { parts.append("facts_at_least: \(factsAtLeast)") }
    if !goals.isEmpty { parts.append("goals: [\(goals.map { String($0) }.commaSeparated)]") }
    if let partnersAtLeast { parts.append("partners_at_least: \(partnersAtLeast)") }
    return parts.isEmpty ? nil : "\(key): { \(parts.commaSeparated) }"
  }
}
