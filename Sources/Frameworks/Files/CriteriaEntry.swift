import Model

/// Reads `criteria:` of an indicator file.
struct CriteriaEntry {
  let names: DefinedNames

  func read(_ table: [(String, Entry)]) -> [Criterion] { table.compactMap(readCriterion) }

  private func readCriterion(code: String, entry: Entry) -> Criterion? {
    guard let table = entry.table(.criterion) else { return nil }
    let text = table.required("text")?.prose()
    let isConfirmed = table.required("confirmed")?.flag()
    let ask = table["ask"].map { $0.prose() }
    let isPartial = table["partial"].map { $0.flag() }
    let rule: Rule?
    if let stated = table["rule"] {
      rule = RuleEntry(names: names, allowsCriteria: false).read(stated)
    } else if table.required("ask") != nil {
      rule = .condition(Condition(subject: .answer(code), comparison: .is("yes")))
    } else {
      rule = nil
    }
    guard let text, let isConfirmed, let rule else { return nil }
    return Criterion(
      code: code, text: text, ask: ask ?? nil, isConfirmed: isConfirmed, isPartial: (isPartial ?? nil) ?? false,
      rule: rule)
  }
}
