import Model

/// Reads conditions: criterion codes, groups of conditions, and comparisons.
enum RuleEntry {
  static let groupKeys = ["all", "any", "none", "at_least_of"]
  private static let subjectKeys = ["answer", "measure"]
  private static let comparisonKeys = ["is", "one_of", "at_least", "at_most", "more_than", "less_than", "answered"]

  /// A criterion's code, a group, or a comparison.
  static func read(_ entry: Entry) -> Rule? {
    if let code = entry.plainText { return .criterion(code) }
    guard let table = entry.table(groupKeys + subjectKeys + comparisonKeys + ["of"]) else { return nil }
    if groupKeys.contains(where: { table[$0] != nil }) { return readGroup(in: table) }
    guard let subject = readSubject(in: table), let comparison = readComparison(in: table) else { return nil }
    return .condition(Condition(subject: subject, comparison: comparison))
  }

  /// The one group that stands in `table`, beside whatever else stands there.
  static func readGroup(in table: Table) -> Rule? {
    let present = groupKeys.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let entry = table[key] else {
      table.owner.note(.definitionRuleShape, ["wanted": groupKeys.joined(separator: ", ")])
      return nil
    }
    if key == "at_least_of" {
      guard let count = entry.whole(), let members = table.required("of")?.list() else { return nil }
      return .atLeast(count, of: members.compactMap(read))
    }
    guard let members = entry.list() else { return nil }
    guard !members.isEmpty else {
      entry.note(.definitionRuleShape, ["wanted": key])
      return nil
    }
    let rules = members.compactMap(read)
    guard rules.count == members.count else { return nil }
    switch key {
    case "all": return .all(rules)
    case "any": return .any(rules)
    default: return .none(rules)
    }
  }

  private static func readSubject(in table: Table) -> Operand? {
    if let answer = table["answer"] { return answer.text().map(Operand.answer) }
    if let measure = table["measure"] { return measure.text().map(Operand.measure) }
    table.owner.note(.definitionRuleShape, ["wanted": subjectKeys.joined(separator: ", ")])
    return nil
  }

  private static func readComparison(in table: Table) -> Comparison? {
    let present = comparisonKeys.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let entry = table[key] else {
      table.owner.note(.definitionRuleShape, ["wanted": comparisonKeys.joined(separator: ", ")])
      return nil
    }
    switch key {
    case "is": return entry.text().map(Comparison.is)
    case "one_of": return entry.texts().map(Comparison.oneOf)
    case "answered": return entry.flag().map { _ in .answered }
    case "at_least": return readOperand(entry).map(Comparison.atLeast)
    case "at_most": return readOperand(entry).map(Comparison.atMost)
    case "more_than": return readOperand(entry).map(Comparison.moreThan)
    default: return readOperand(entry).map(Comparison.lessThan)
    }
  }

  /// A number, or `{ answer: … }`, `{ measure: … }`, `{ parameter: … }`.
  private static func readOperand(_ entry: Entry) -> Operand? {
    if entry.plainText != nil { return entry.number().map(Operand.number) }
    guard let table = entry.table(["answer", "measure", "parameter"]) else { return nil }
    if let answer = table["answer"] { return answer.text().map(Operand.answer) }
    if let measure = table["measure"] { return measure.text().map(Operand.measure) }
    return table.required("parameter")?.text().map(Operand.parameter)
  }
}
