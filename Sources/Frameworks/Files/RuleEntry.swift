import Model

/// Reads conditions: criterion codes, groups of conditions, and comparisons.
struct RuleEntry {
  static let groupKeys = ["all", "any", "none", "at_least_of"]
  static let subjectKeys = ["answer", "measure"]
  static let comparisonKeys = ["is", "one_of", "at_least", "at_most", "more_than", "less_than", "answered"]

  let names: DefinedNames
  /// Whether the rule may name criteria, as the rules of levels do.
  let allowsCriteria: Bool

  /// A criterion's code, a group, or a comparison.
  func read(_ entry: Entry) -> Rule? {
    if entry.plainText != nil { return readCriterion(entry) }
    guard let table = entry.table(.condition) else { return nil }
    let groups = Self.groupKeys.filter { table[$0] != nil }
    guard groups.isEmpty else {
      let others = Self.subjectKeys + Self.comparisonKeys
      guard others.allSatisfy({ table[$0] == nil }) else {
        entry.note(.definitionRuleShape, ["wanted": groups])
        return nil
      }
      return readGroup(in: table)
    }
    return ComparisonEntry(names: names).read(table)
  }

  /// The single group of conditions in `table`, which may have other keys as well.
  func readGroup(in table: Table) -> Rule? {
    let present = Self.groupKeys.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let entry = table[key] else {
      table.noteShape(Self.groupKeys)
      return nil
    }
    if key == "at_least_of" { return readCount(entry, in: table) }
    if let unexpected = table["of"] {
      unexpected.noteMisplacedKey("of", type: key)
      return nil
    }
    guard let rules = readMembers(of: entry) else { return nil }
    switch key {
    case "all": return .all(rules)
    case "any": return .any(rules)
    default: return .none(rules)
    }
  }

  /// `at_least_of: 2` with `of: […]`.
  private func readCount(_ entry: Entry, in table: Table) -> Rule? {
    let count = entry.wholeNumber()
    let rules = table.required("of").flatMap(readMembers)
    guard let count, let rules else { return nil }
    guard count >= 1, count <= rules.count else {
      entry.note(.definitionRuleCount, ["last": String(rules.count)])
      return nil
    }
    return .atLeast(count, of: rules)
  }

  private func readMembers(of entry: Entry) -> [Rule]? {
    guard let members = entry.nonEmptyList() else { return nil }
    let rules = members.compactMap(read)
    return rules.count == members.count ? rules : nil
  }

  private func readCriterion(_ entry: Entry) -> Rule? {
    guard let code = entry.text() else { return nil }
    guard allowsCriteria else {
      entry.note(.definitionRuleShape, found: code, ["wanted": Self.subjectKeys])
      return nil
    }
    return names.use(.criterion, code, at: entry) ? .criterion(code) : nil
  }
}
